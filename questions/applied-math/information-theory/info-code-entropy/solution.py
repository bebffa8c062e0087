import numpy as np

# region body
def entropy(p):
    """p: 確率の配列 (n,)。エントロピー（ビット）を返す。"""
    q = p[p > 0]
    return -np.sum(q * np.log2(q))
# endregion
