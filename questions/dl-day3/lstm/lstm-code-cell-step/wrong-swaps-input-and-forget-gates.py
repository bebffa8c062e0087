import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


# region body
def lstm_step(x, h, c, W_x, W_h, b):
    u_i, u_f, u_g, u_o = np.split(x @ W_x + h @ W_h + b, 4, axis=1)
    i, f, o = sigmoid(u_i), sigmoid(u_f), sigmoid(u_o)
    g = np.tanh(u_g)
    c = i * c + f * g
    h = o * np.tanh(c)
    return h, c
# endregion
