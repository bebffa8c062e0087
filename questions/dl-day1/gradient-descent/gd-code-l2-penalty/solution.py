import numpy as np

# region body
def add_l2_penalty(error, grad, w, lam):
    """error: 数、grad と w: (n, k)。罰則項を加えた誤差と、その勾配を返す。"""
    error = error + 0.5 * lam * np.sum(w ** 2)
    grad = grad + lam * w
    return error, grad
# endregion
