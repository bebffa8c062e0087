import numpy as np

# region body
def positional_encoding(T, d):
    """長さ T、次元 d（偶数）の位置エンコーディングを、形状 (T, d) の配列で返す。"""
    pe = np.zeros((T, d))
    t = np.arange(T)[:, None]
    two_i = np.arange(0, d, 2)
    angle = t / 10000 ** (two_i / d)
    pe[:, 0::2] = np.sin(angle)
    pe[:, 1::2] = np.cos(angle)
    return pe
# endregion
