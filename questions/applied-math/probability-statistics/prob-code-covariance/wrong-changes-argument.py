import numpy as np

# region body
def covariance(x):
    x -= x.mean(axis=0)
    return x.T @ x / len(x)
# endregion
