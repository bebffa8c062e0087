import numpy as np

# region body
def relu(u):
    return np.max(u, 0)
# endregion
