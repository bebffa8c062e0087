import numpy as np

# region body
def affine_backward(delta, x, W):
    dx = np.dot(delta, W.T)
    dW = np.dot(x.T, delta)
    db = np.sum(delta, axis=1)
    return dx, dW, db
# endregion
