import numpy as np

# region body
def power_iteration(A, v, steps):
    """A: 対称行列 (n, n)、v: 初期ベクトル (n,)。固有値（数）と長さ 1 のベクトル (n,) を返す。"""
    v = v / np.sqrt(v @ v)
    for _ in range(steps):
        v = A @ v
        v = v / np.sqrt(v @ v)
    return v @ A @ v, v
# endregion
