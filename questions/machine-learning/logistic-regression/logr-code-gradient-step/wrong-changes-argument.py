import numpy as np

# region body
def step(w, x, d, lr):
    p = 1 / (1 + np.exp(-(x @ w)))
    w -= lr * x.T @ (p - d) / len(x)
    return w
# endregion
