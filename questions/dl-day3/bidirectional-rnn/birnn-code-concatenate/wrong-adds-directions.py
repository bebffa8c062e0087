import numpy as np

# region body
def join_directions(hf, hb):
    return hf + hb[::-1]
# endregion
