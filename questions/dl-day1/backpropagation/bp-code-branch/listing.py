import numpy as np

# region body
def branch_backward(delta1, W1, delta2, W2):
    """delta1: (N, k1)、W1: (n, k1)、delta2: (N, k2)、W2: (n, k2)。(N, n) の配列を返す。"""
    pass
# endregion
