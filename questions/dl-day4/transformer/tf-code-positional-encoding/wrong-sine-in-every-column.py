import numpy as np

# region body
def positional_encoding(T, d):
    t = np.arange(T)[:, None]
    two_i = np.repeat(np.arange(0, d, 2), 2)
    return np.sin(t / 10000 ** (two_i / d))
# endregion
