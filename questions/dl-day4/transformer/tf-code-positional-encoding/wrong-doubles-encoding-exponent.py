import numpy as np

# region body
def positional_encoding(T, d):
    pe = np.zeros((T, d))
    angle = np.arange(T)[:, None] / 10000 ** (2 * np.arange(0, d, 2) / d)
    pe[:, 0::2] = np.sin(angle)
    pe[:, 1::2] = np.cos(angle)
    return pe
# endregion
