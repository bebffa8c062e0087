import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


# region body
def lstm_step(x, h, c, W_x, W_h, b):
    """x: (N, D)、h, c: (N, H)。重みの列の並び順は i, f, g, o。新しい (h, c) を返す。"""
    u = x @ W_x + h @ W_h + b
    u_i, u_f, u_g, u_o = np.split(u, 4, axis=1)
    i, f, o = sigmoid(u_i), sigmoid(u_f), sigmoid(u_o)
    g = np.tanh(u_g)
    c = f * c + i * g
    h = o * np.tanh(c)
    return h, c
# endregion
