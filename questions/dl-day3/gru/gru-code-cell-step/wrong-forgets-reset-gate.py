import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


# region body
def gru_step(x, h, W_x, W_h, b):
    H = h.shape[1]
    u = x @ W_x + h @ W_h + b
    z = sigmoid(u[:, H : 2 * H])
    h_new = np.tanh(u[:, 2 * H :])
    return z * h + (1 - z) * h_new
# endregion
