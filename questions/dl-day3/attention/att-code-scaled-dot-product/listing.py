import numpy as np

# region body
def attention(Q, K, V):
    """Q: (T, d)、K: (S, d)、V: (S, e)。形状 (T, e) の配列を返す。"""
    pass
# endregion
