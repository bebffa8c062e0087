import numpy as np

# region body
def entropy(p):
    q = p[p > 0]
    return -np.sum(q * np.log(q))
# endregion
