import numpy as np

# region body
def he_init(z):
    n = z.shape[1]
    return np.sqrt(2 / n) * z
# endregion
