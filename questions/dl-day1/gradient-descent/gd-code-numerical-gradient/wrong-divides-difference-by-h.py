import numpy as np

# region body
def numerical_gradient(f, x, h):
    grad = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        e = np.zeros_like(x)
        e[index] = h
        grad[index] = (f(x + e) - f(x - e)) / h
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
