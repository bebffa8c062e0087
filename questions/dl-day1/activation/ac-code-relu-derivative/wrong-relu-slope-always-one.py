import numpy as np

# region body
def relu_derivative(u):
    d = np.ones_like(u)
    return d
# endregion
