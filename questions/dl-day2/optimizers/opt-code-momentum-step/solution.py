import numpy as np

# region body
def momentum_step(w, v, g, lr, mu):
    """w, v, g: 同じ形状の配列。更新後の (w, v) を返す。"""
    v = mu * v - lr * g
    w = w + v
    return w, v
# endregion
