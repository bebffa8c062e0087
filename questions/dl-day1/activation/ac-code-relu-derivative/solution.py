import numpy as np

# region body
def relu_derivative(u):
    """u: 任意の形状の配列。ReLU の微分 f'(u) を要素ごとに求め、同じ形状の新しい配列を返す。"""
    d = np.zeros_like(u)
    d[u > 0] = 1
    return d
# endregion
