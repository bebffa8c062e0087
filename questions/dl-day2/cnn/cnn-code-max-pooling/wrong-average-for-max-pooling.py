import numpy as np

# region body
def max_pool(x, size, stride):
    H, W = x.shape
    OH = (H - size) // stride + 1
    OW = (W - size) // stride + 1
    y = np.zeros((OH, OW))
    for i in range(OH):
        for j in range(OW):
            y[i, j] = x[i * stride : i * stride + size, j * stride : j * stride + size].mean()
    return y
# endregion
