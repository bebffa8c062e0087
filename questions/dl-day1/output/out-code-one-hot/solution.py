import numpy as np

# region body
def one_hot(t, n):
    """t: クラス番号（整数）、形状 (N,)。n: クラスの数。形状 (N, n) の one-hot 表現を返す。"""
    d = np.zeros((t.size, n))
    d[np.arange(t.size), t] = 1
    return d
# endregion
