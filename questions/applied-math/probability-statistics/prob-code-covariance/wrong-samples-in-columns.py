import numpy as np

# region body
def covariance(x):
    c = x - x.mean(axis=1, keepdims=True)
    return c @ c.T / x.shape[1]
# endregion
