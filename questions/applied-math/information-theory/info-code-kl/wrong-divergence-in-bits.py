import numpy as np

# region body
def kl_divergence(p, q):
    m = p > 0
    return np.sum(p[m] * np.log2(p[m] / q[m]))
# endregion
