import numpy as np

# region body
def kl_divergence(p, q):
    return np.sum(p * np.log(p / q))
# endregion
