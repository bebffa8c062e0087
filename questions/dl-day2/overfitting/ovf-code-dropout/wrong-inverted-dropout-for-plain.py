import numpy as np

# region body
def dropout(z, mask, p, train):
    if train:
        return z * mask / (1 - p)
    return z
# endregion
