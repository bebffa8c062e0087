import numpy as np

# region body
def accuracy(y, d):
    return np.mean(y == d)
# endregion
