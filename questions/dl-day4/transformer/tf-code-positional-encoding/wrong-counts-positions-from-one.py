import numpy as np

# region body
def positional_encoding(T, d):
    pe = np.zeros((T, d))
    angle = np.arange(1, T + 1)[:, None] / 10000 ** (np.arange(0, d, 2) / d)
    pe[:, 0::2] = np.sin(angle)
    pe[:, 1::2] = np.cos(angle)
    return pe
# endregion
