import numpy as np

# region body
def relative_error(a, n):
    return np.abs(np.sum(a - n)) / (np.abs(np.sum(a)) + np.abs(np.sum(n)))
# endregion
