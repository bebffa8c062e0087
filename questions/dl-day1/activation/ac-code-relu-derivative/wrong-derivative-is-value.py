import numpy as np

# region body
def relu_derivative(u):
    d = np.maximum(0, u)
    return d
# endregion
