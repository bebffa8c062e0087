import numpy as np

# region body
def relative_error(a, n):
    return np.sum((a - n) ** 2) / (np.sum(a ** 2) + np.sum(n ** 2))
# endregion
