import numpy as np

# region body
def covariance(x):
    return x.T @ x / len(x)
# endregion
