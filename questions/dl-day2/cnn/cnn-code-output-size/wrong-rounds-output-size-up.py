import numpy as np

# region body
def output_size(n, k, s, p):
    return int(np.ceil((n + 2 * p - k) / s)) + 1
# endregion
