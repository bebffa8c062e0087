import numpy as np

# region body
def hinge_loss(w, b, x, d):
    f = x @ w - b
    return np.maximum(0, 1 - d * f).mean()
# endregion
