import numpy as np

# region body
def fit(x, d):
    X = np.hstack([x, np.ones((len(x), 1))])
    return np.linalg.solve(X.T @ X, X.T @ d)
# endregion
