import numpy as np

# region body
def backward(network, x, d, z1, y):
    """x: (N, n)、d: (N, k)、z1: (N, h)、y: (N, k)。パラメータごとの勾配の辞書を返す。"""
    grad = {}
    # ここに逆伝播を書く

    return grad
# endregion
