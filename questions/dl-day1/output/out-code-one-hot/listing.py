import numpy as np

# region body
def one_hot(t, n):
    """t: クラス番号（整数）、形状 (N,)。n: クラスの数。形状 (N, n) の one-hot 表現を返す。"""
    pass
# endregion
