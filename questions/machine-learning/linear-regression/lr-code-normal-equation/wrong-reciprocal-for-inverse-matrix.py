import numpy as np

# region body
def fit(x, d):
    X = np.hstack([np.ones((len(x), 1)), x])
    return (X.T @ X) ** -1 @ X.T @ d
# endregion
