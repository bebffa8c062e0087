import numpy as np

# region body
def leaky_relu(u, alpha):
    return alpha * u
# endregion
