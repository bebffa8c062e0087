import numpy as np

# region body
def positional_encoding(T, d):
    pe = np.arange(T)[:, None] / 10000 ** (np.arange(d) / d)
    pe[:, 0::2] = np.sin(pe[:, 0::2])
    pe[:, 1::2] = np.cos(pe[:, 1::2])
    return pe
# endregion
