import numpy as np

# region body
def max_pool(x, size, stride):
    """x: 形状 (H, W)。size×size の窓の最大値を並べた形状 (OH, OW) の配列を返す。"""
    H, W = x.shape
    OH = (H - size) // stride + 1
    OW = (W - size) // stride + 1
    y = np.zeros((OH, OW))
    for i in range(OH):
        for j in range(OW):
            y[i, j] = np.max(x[i * stride : i * stride + size, j * stride : j * stride + size])
    return y
# endregion
