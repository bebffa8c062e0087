import numpy as np

# region body
def relu(u):
    u[u < 0] = 0
    return u
# endregion
