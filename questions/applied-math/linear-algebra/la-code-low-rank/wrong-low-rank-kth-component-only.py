import numpy as np

# region body
def low_rank(U, s, Vt, k):
    return s[k - 1] * np.outer(U[:, k - 1], Vt[k - 1])
# endregion
