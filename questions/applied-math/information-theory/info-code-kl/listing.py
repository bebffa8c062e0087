import numpy as np

# region body
def kl_divergence(p, q):
    """p, q: 確率の配列 (n,)。D_KL(P || Q) を返す。"""
    pass
# endregion
