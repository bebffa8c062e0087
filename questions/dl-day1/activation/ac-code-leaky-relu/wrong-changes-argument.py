import numpy as np

# region body
def leaky_relu(u, alpha):
    u[u < 0] *= alpha
    return u
# endregion
