import numpy as np

# region body
def convolve(x, w, stride, pad):
    KH, KW = w.shape
    H, W = x.shape
    padded = np.zeros((H + pad, W + pad))
    padded[pad:, pad:] = x
    OH = (H + pad - KH) // stride + 1
    OW = (W + pad - KW) // stride + 1
    u = np.zeros((OH, OW))
    for i in range(OH):
        for j in range(OW):
            window = padded[i * stride : i * stride + KH, j * stride : j * stride + KW]
            u[i, j] = np.sum(window * w)
    return u
# endregion
