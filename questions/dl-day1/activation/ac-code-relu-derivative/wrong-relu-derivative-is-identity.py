import numpy as np

# region body
def relu_derivative(u):
    d = u.copy()
    return d
# endregion
