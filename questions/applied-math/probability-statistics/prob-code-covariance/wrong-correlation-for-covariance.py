import numpy as np

# region body
def covariance(x):
    z = (x - x.mean(axis=0)) / x.std(axis=0)
    return z.T @ z / len(x)
# endregion
