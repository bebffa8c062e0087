import numpy as np

# region body
def relative_error(a, n):
    return np.linalg.norm(a - n) / np.linalg.norm(a)
# endregion
