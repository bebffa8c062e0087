import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


# region body
def gru_step(x, h, W_x, W_h, b):
    H = h.shape[1]
    ux = x @ W_x + b
    uh = h @ W_h
    r = sigmoid(ux[:, :H] + uh[:, :H])
    z = sigmoid(ux[:, H : 2 * H] + uh[:, H : 2 * H])
    h_new = np.tanh(ux[:, 2 * H :] + r * uh[:, 2 * H :])
    return z * h + (1 - z) * h_new
# endregion
