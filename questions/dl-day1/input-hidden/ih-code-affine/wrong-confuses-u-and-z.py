import numpy as np

# region body
def affine(x, W, b):
    u = x @ W + b
    return np.maximum(0, u)
# endregion
