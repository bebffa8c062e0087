import numpy as np

# region body
def step(w, x, d, lr):
    """w: 重み (m,)、x: データ (n, m)、d: 正解 (n,)、lr: 学習率。更新後の重み (m,) を返す。"""
    p = ____
    gradient = ____
    return ____
# endregion
