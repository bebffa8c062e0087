import numpy as np

# region body
def convolve(x, w, stride, pad):
    KH, KW = w.shape
    OH = (x.shape[0] - KH) // stride + 1
    OW = (x.shape[1] - KW) // stride + 1
    u = np.zeros((OH, OW))
    for i in range(OH):
        for j in range(OW):
            window = x[i * stride : i * stride + KH, j * stride : j * stride + KW]
            u[i, j] = np.sum(window * w)
    return u
# endregion
