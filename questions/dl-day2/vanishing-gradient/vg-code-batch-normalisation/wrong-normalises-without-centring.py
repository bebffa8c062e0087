import numpy as np

# region body
def batch_norm(x, gamma, beta):
    x_hat = x / np.sqrt(x.var(axis=0) + 1e-7)
    return gamma * x_hat + beta
# endregion
