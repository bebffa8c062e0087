import numpy as np

# region body
def kl_divergence(p, q):
    m = q > 0
    return np.sum(q[m] * np.log(q[m] / p[m]))
# endregion
