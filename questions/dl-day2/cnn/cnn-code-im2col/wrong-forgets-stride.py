import numpy as np

# region body
def im2col(x, kh, kw, stride, pad):
    padded = np.pad(x, pad)
    OH = (padded.shape[0] - kh) // stride + 1
    OW = (padded.shape[1] - kw) // stride + 1
    col = np.zeros((OH * OW, kh * kw))
    for i in range(OH):
        for j in range(OW):
            col[i * OW + j] = padded[i : i + kh, j : j + kw].reshape(-1)
    return col
# endregion
