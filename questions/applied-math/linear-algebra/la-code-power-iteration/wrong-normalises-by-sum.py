import numpy as np

# region body
def power_iteration(A, v, steps):
    v = v / v.sum()
    for _ in range(steps):
        v = A @ v
        v = v / v.sum()
    return v @ A @ v, v
# endregion
