import numpy as np

# region body
def adam_step(w, m, v, g, t, lr, beta1, beta2):
    """w, m, v, g: 同じ形状の配列。t は 1 から。更新後の (w, m, v) を返す。"""
    pass
# endregion
