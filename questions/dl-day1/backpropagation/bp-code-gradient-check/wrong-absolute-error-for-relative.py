import numpy as np

# region body
def relative_error(a, n):
    return np.sqrt(np.sum((a - n) ** 2))
# endregion
