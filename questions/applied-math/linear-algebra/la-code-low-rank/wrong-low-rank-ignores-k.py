import numpy as np

# region body
def low_rank(U, s, Vt, k):
    return U @ np.diag(s) @ Vt
# endregion
