import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


# region body
def lstm_step(x, h, c, W_x, W_h, b):
    u_i, u_f, u_g, u_o = np.split(x @ W_x + h @ W_h + b, 4, axis=1)
    h = sigmoid(u_o) * np.tanh(c)
    c = sigmoid(u_f) * c + sigmoid(u_i) * np.tanh(u_g)
    return h, c
# endregion
