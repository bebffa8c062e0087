import numpy as np

# region body
def numerical_gradient(f, x, h):
    """f: 配列を受け取り1つの数を返す関数。x と同じ形状の勾配を返す。"""
    grad = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        moved = x.copy()
        moved[index] = x[index] + h
        right = f(moved)
        moved[index] = x[index] - h
        left = f(moved)
        grad[index] = (right - left) / (2 * h)
    return grad
# endregion

# 採点で微分する関数
FUNCTIONS = {
    'bowl': lambda x: np.sum(x ** 2),
    'valley': lambda x: np.sum(np.arange(1, x.size + 1).reshape(x.shape) * x ** 2) / 2,
    'coupled': lambda x: np.sum(x ** 2) + np.sum(x) ** 2 / 2,
}

def gradient_of(name, x, h):
    return numerical_gradient(FUNCTIONS[name], x, h)
