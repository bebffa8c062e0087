import numpy as np

# region body
def design_matrix(x, degree):
    return np.arange(degree + 1) ** x[:, None]
# endregion
