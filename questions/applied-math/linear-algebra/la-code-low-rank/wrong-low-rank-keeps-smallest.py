import numpy as np

# region body
def low_rank(U, s, Vt, k):
    return U[:, -k:] @ np.diag(s[-k:]) @ Vt[-k:]
# endregion
