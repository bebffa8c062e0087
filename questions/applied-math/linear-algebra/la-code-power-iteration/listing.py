import numpy as np

# region body
def power_iteration(A, v, steps):
    """A: 対称行列 (n, n)、v: 初期ベクトル (n,)。固有値（数）と長さ 1 のベクトル (n,) を返す。"""
    pass
# endregion
