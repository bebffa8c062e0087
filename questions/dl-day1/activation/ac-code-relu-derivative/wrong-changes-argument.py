import numpy as np

# region body
def relu_derivative(u):
    d = u
    d[u > 0] = 1
    d[u < 0] = 0
    return d
# endregion
