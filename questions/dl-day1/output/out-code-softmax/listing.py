import numpy as np

# region body
def softmax(u):
    """u: 形状 (n,) または (m, n)。同じ形状の配列を返す。"""
    pass
# endregion
