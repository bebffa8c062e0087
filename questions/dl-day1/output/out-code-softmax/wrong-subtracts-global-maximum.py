import numpy as np

# region body
def softmax(u):
    e = np.exp(u - np.max(u))
    return e / e.sum(axis=-1, keepdims=True)
# endregion
