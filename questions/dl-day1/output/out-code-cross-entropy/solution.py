import numpy as np

EPSILON = 1e-7

# region body
def cross_entropy(y, d):
    """y: 出力（確率）、d: one-hot の正解。どちらも形状 (n,)。交差エントロピー誤差 E（数）を返す。"""
    return -np.sum(d * np.log(y + EPSILON))
# endregion
