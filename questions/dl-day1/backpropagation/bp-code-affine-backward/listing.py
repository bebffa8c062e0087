import numpy as np

# region body
def affine_backward(delta, x, W):
    """delta: (N, k)、x: (N, n)、W: (n, k)。x, W, b についての勾配を順に返す。"""
    dx = None
    dW = None
    db = None
    return dx, dW, db
# endregion
