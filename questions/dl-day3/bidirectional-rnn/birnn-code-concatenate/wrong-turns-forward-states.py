import numpy as np

# region body
def join_directions(hf, hb):
    return np.concatenate([hf[::-1], hb], axis=1)
# endregion
