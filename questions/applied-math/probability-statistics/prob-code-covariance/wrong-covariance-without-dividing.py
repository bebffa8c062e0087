import numpy as np

# region body
def covariance(x):
    c = x - x.mean(axis=0)
    return c.T @ c
# endregion
