import numpy as np

# region body
def kl_divergence(p, q):
    m = p > 0
    return np.sum(p[m] * np.log(q[m] / p[m]))
# endregion
