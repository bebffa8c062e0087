import numpy as np

# region body
def max_pool(x, size, stride):
    OH, OW = x.shape[0] // size, x.shape[1] // size
    return x[: OH * size, : OW * size].reshape(OH, size, OW, size).max(axis=(1, 3))
# endregion
