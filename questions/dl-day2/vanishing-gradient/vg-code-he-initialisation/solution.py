import numpy as np

# region body
def he_init(z):
    """z: 形状 (n, k) の標準正規乱数。分散 2/n の重みを同じ形状で返す。"""
    n = z.shape[0]
    return np.sqrt(2 / n) * z
# endregion
