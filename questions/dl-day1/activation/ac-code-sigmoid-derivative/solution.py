import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))

# region body
def sigmoid_derivative(u):
    """u: 任意の形状の配列。シグモイド関数の微分 f'(u) を要素ごとに求め、同じ形状の配列を返す。"""
    z = sigmoid(u)
    return z * (1 - z)
# endregion
