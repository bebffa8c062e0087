import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))

# region body
def sigmoid_derivative(u):
    return u * (1 - u)
# endregion
