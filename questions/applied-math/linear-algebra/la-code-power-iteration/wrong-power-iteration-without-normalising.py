import numpy as np

# region body
def power_iteration(A, v, steps):
    for _ in range(steps):
        v = A @ v
    return v @ A @ v, v
# endregion
