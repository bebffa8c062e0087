import numpy as np

# region body
def sigmoid_backward(dz, z):
    s = 1 / (1 + np.exp(-z))
    return dz * s * (1 - s)
# endregion
