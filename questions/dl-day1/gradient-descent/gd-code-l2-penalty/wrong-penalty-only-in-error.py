import numpy as np

# region body
def add_l2_penalty(error, grad, w, lam):
    error += lam / 2 * np.sum(np.square(w))
    return error, grad
# endregion
