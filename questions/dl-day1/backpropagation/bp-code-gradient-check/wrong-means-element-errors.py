import numpy as np

# region body
def relative_error(a, n):
    return np.mean(np.abs(a - n) / (np.abs(a) + np.abs(n)))
# endregion
