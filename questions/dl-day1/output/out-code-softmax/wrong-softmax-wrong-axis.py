import numpy as np

# region body
def softmax(u):
    e = np.exp(u - u.max(axis=0))
    return e / e.sum(axis=0)
# endregion
