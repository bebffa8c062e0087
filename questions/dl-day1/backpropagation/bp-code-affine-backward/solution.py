import numpy as np

# region body
def affine_backward(delta, x, W):
    """delta: (N, k)、x: (N, n)、W: (n, k)。x, W, b についての勾配を順に返す。"""
    dx = np.dot(delta, W.T)
    dW = np.dot(x.T, delta)
    db = np.sum(delta, axis=0)
    return dx, dW, db
# endregion
