import numpy as np

# region body
def softmax(u):
    """u: 形状 (n,) または (m, n)。同じ形状の配列を返す。"""
    c = u.max(axis=-1, keepdims=True)
    e = np.exp(u - c)
    return e / e.sum(axis=-1, keepdims=True)
# endregion
