import numpy as np

# region body
def kl_divergence(p, q):
    """p, q: 確率の配列 (n,)。D_KL(P || Q) を返す。"""
    m = p > 0
    return np.sum(p[m] * np.log(p[m] / q[m]))
# endregion
