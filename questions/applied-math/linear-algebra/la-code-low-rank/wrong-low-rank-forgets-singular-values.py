import numpy as np

# region body
def low_rank(U, s, Vt, k):
    return U[:, :k] @ Vt[:k]
# endregion
