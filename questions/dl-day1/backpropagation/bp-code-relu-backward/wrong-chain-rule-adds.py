import numpy as np

# region body
def relu_backward(dz, u):
    return dz + (u > 0)
# endregion
