import numpy as np

# region body
def convolve(x, w, stride, pad):
    KH, KW = w.shape
    padded = np.pad(x, pad)
    OH = (padded.shape[0] - KH) // stride + 1
    OW = (padded.shape[1] - KW) // stride + 1
    u = np.zeros((OH, OW))
    for i in range(OH):
        for j in range(OW):
            u[i, j] = np.sum(padded[i : i + KH, j : j + KW] * w)
    return u
# endregion
