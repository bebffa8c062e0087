import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


# region body
def gru_step(x, h, W_x, W_h, b):
    H = h.shape[1]
    gates = sigmoid(x @ W_x[:, : 2 * H] + h @ W_h[:, : 2 * H] + b[: 2 * H])
    z, r = gates[:, :H], gates[:, H:]
    h_new = np.tanh(x @ W_x[:, 2 * H :] + (r * h) @ W_h[:, 2 * H :] + b[2 * H :])
    return z * h + (1 - z) * h_new
# endregion
