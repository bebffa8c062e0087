import numpy as np

# region body
def covariance(x):
    c = x - np.mean(x)
    return c.T @ c / len(x)
# endregion
