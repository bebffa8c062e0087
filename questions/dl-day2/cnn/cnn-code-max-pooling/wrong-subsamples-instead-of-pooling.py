import numpy as np

# region body
def max_pool(x, size, stride):
    H, W = x.shape
    OH = (H - size) // stride + 1
    OW = (W - size) // stride + 1
    return x[::stride, ::stride][:OH, :OW]
# endregion
