import numpy as np

# region body
def affine(x, W, b):
    """x: 形状 (N, n)、W: 形状 (n, k)、b: 形状 (k,)。形状 (N, k) の総入力 u を返す。"""
    pass
# endregion
