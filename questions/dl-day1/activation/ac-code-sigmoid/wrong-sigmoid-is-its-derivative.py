import numpy as np

# region body
def sigmoid(u):
    z = 1 / (1 + np.exp(-u))
    return z * (1 - z)
# endregion
