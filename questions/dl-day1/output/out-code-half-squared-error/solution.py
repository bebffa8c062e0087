import numpy as np

# region body
def half_squared_error(y, d):
    """y: 出力、d: 正解。どちらも形状 (n,)。二乗誤差 E（数）を返す。"""
    return np.sum((y - d) ** 2) / 2
# endregion
