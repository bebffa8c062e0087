import numpy as np

# region body
def im2col(x, kh, kw, stride, pad):
    padded = np.pad(x, pad)
    OH = (padded.shape[0] - kh) // stride + 1
    OW = (padded.shape[1] - kw) // stride + 1
    col = np.zeros((kh * kw, OH * OW))
    for i in range(OH):
        for j in range(OW):
            window = padded[i * stride : i * stride + kh, j * stride : j * stride + kw]
            col[:, i * OW + j] = window.reshape(-1)
    return col
# endregion
