import numpy as np

# region body
def design_matrix(x, degree):
    return np.array([x ** j for j in range(degree + 1)])
# endregion
