import numpy as np

# region body
def softmax(u):
    u -= u.max(axis=-1, keepdims=True)
    e = np.exp(u)
    return e / e.sum(axis=-1, keepdims=True)
# endregion
