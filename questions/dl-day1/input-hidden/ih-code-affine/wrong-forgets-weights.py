import numpy as np

# region body
def affine(x, W, b):
    return np.sum(x, axis=1, keepdims=True) + b
# endregion
