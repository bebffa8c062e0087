import numpy as np

# region body
def branch_backward(delta1, W1, delta2, W2):
    dz = np.dot(delta1, W1.T)
    dz = np.dot(delta2, W2.T)
    return dz
# endregion
