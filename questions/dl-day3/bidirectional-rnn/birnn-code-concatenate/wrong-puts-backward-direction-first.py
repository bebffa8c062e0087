import numpy as np

# region body
def join_directions(hf, hb):
    return np.concatenate([hb[::-1], hf], axis=1)
# endregion
