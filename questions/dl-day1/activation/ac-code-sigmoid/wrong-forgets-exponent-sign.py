import numpy as np

# region body
def sigmoid(u):
    return 1 / (1 + np.exp(u))
# endregion
