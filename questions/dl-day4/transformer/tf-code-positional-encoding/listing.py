import numpy as np

# region body
def positional_encoding(T, d):
    """長さ T、次元 d（偶数）の位置エンコーディングを、形状 (T, d) の配列で返す。"""
    pe = np.zeros((T, d))

    return pe
# endregion
