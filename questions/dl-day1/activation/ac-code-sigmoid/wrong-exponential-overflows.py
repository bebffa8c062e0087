import numpy as np

# region body
def sigmoid(u):
    return np.exp(u) / (1 + np.exp(u))
# endregion
