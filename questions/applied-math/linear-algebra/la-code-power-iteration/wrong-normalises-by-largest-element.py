import numpy as np

# region body
def power_iteration(A, v, steps):
    v = v / np.abs(v).max()
    for _ in range(steps):
        v = A @ v
        v = v / np.abs(v).max()
    return v @ A @ v, v
# endregion
