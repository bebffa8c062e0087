import numpy as np

# region body
def kmeans_step(x, centers):
    """x: データ (n, m)、centers: 中心 (k, m)。1回更新した中心 (k, m) を返す。"""
    pass
# endregion
