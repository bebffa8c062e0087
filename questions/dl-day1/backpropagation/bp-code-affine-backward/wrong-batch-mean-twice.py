import numpy as np

# region body
def affine_backward(delta, x, W):
    n = x.shape[0]
    dx = np.dot(delta, W.T)
    dW = np.dot(x.T, delta) / n
    db = np.sum(delta, axis=0) / n
    return dx, dW, db
# endregion
