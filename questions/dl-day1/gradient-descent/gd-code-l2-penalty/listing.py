import numpy as np

# region body
def add_l2_penalty(error, grad, w, lam):
    """error: 数、grad と w: (n, k)。罰則項を加えた誤差と、その勾配を返す。"""
    pass
# endregion
