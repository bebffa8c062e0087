import numpy as np

# region body
def power_iteration(A, v, steps):
    v = v / np.sqrt(v @ v)
    for _ in range(steps + 1):
        v = A @ v
        v = v / np.sqrt(v @ v)
    return v @ A @ v, v
# endregion
