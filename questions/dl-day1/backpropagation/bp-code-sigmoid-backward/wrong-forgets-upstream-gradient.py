import numpy as np

# region body
def sigmoid_backward(dz, z):
    return z * (1 - z)
# endregion
