import numpy as np

# region body
def fit(x, d):
    X = np.hstack([np.ones((len(x), 1)), x])
    return np.linalg.solve(X.T @ X, X.T @ d / len(x))
# endregion
