import numpy as np

# region body
def relu(u):
    return np.minimum(0, u)
# endregion
