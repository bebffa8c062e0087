import numpy as np

# region body
def entropy(p):
    return -np.sum(p * np.log2(p))
# endregion
