import numpy as np

# region body
def power_iteration(A, v, steps):
    v = v / np.sqrt(np.sum(v ** 2))
    for _ in range(steps):
        u = A @ v
        v = u / np.sqrt(np.sum(u ** 2))
    return np.sqrt(np.sum((A @ v) ** 2)), v
# endregion
