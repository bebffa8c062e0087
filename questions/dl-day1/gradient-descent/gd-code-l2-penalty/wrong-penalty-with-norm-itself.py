import numpy as np

# region body
def add_l2_penalty(error, grad, w, lam):
    return error + 0.5 * lam * np.linalg.norm(w), grad + lam * w
# endregion
