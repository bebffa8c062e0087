import numpy as np

# region body
def convolve(x, w, stride, pad):
    """x: 形状 (H, W)、w: 形状 (KH, KW)。形状 (OH, OW) の配列を返す。"""
    KH, KW = w.shape
    padded = np.pad(x, pad)
    OH = (padded.shape[0] - KH) // stride + 1
    OW = (padded.shape[1] - KW) // stride + 1
    u = np.zeros((OH, OW))
    for i in range(OH):
        for j in range(OW):
            window = padded[i * stride : i * stride + KH, j * stride : j * stride + KW]
            u[i, j] = np.sum(window * w)
    return u
# endregion
