import numpy as np

# region body
def entropy(p):
    terms = np.zeros_like(p)
    terms[p > 0] = p[p > 0] * np.log2(p[p > 0])
    return -np.mean(terms)
# endregion
