import numpy as np

# region body
def batch_norm(x, gamma, beta):
    """x: 形状 (N, n)。gamma, beta: 形状 (n,)。x と同じ形状の配列を返す。"""
    pass
# endregion
