import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))

# region body
def sigmoid_derivative(u):
    z = sigmoid(u)
    return 1 - z**2
# endregion
