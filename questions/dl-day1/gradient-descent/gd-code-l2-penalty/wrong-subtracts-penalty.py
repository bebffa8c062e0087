import numpy as np

# region body
def add_l2_penalty(error, grad, w, lam):
    return error - 0.5 * lam * np.sum(w ** 2), grad - lam * w
# endregion
