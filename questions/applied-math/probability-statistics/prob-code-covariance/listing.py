import numpy as np

# region body
def covariance(x):
    """x: 1行に1件のデータ (n, m)。共分散行列 (m, m) を返す。"""
    pass
# endregion
