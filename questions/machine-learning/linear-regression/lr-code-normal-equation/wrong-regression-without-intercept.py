import numpy as np

# region body
def fit(x, d):
    return np.linalg.solve(x.T @ x, x.T @ d)
# endregion
