import numpy as np

# region body
def reconstruct(x, k):
    """x: データ (n, m)。k 個の主成分から復元したデータ (n, m) を返す。"""
    mean = x.mean(axis=0)
    c = x - mean
    values, vectors = np.linalg.eigh(____)
    V = ____
    return ____
# endregion
