import numpy as np

# region body
def im2col(x, kh, kw, stride, pad):
    padded = np.pad(x, ((pad, 0), (pad, 0)))
    OH = (padded.shape[0] - kh) // stride + 1
    OW = (padded.shape[1] - kw) // stride + 1
    rows = []
    for i in range(OH):
        for j in range(OW):
            rows.append(padded[i * stride : i * stride + kh, j * stride : j * stride + kw].reshape(-1))
    return np.array(rows)
# endregion
