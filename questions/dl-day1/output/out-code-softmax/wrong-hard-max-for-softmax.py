import numpy as np

# region body
def softmax(u):
    y = np.zeros_like(u)
    if u.ndim == 1:
        y[np.argmax(u)] = 1
    else:
        y[np.arange(len(u)), np.argmax(u, axis=1)] = 1
    return y
# endregion
