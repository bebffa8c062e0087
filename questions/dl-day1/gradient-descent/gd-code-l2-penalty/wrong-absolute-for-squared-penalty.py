import numpy as np

# region body
def add_l2_penalty(error, grad, w, lam):
    return error + lam * np.sum(np.abs(w)), grad + lam * np.sign(w)
# endregion
