import numpy as np

# region body
def low_rank(U, s, Vt, k):
    """U: (m, r)、s: (r,)、Vt: (r, n)。大きいほうから k 個の特異値による近似 (m, n) を返す。"""
    pass
# endregion
