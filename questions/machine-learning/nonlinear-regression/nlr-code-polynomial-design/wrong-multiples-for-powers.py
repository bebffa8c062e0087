import numpy as np

# region body
def design_matrix(x, degree):
    return x[:, None] * np.arange(degree + 1)
# endregion
