import numpy as np

# region body
def im2col(x, kh, kw, stride, pad):
    """x: 形状 (H, W)。窓を1行ずつ並べた形状 (OH * OW, kh * kw) の配列を返す。"""
    padded = np.pad(x, pad)
    OH = (padded.shape[0] - kh) // stride + 1
    OW = (padded.shape[1] - kw) // stride + 1
    col = np.zeros((OH * OW, kh * kw))
    for i in range(OH):
        for j in range(OW):
            window = padded[i * stride : i * stride + kh, j * stride : j * stride + kw]
            col[i * OW + j] = window.reshape(-1)
    return col
# endregion
