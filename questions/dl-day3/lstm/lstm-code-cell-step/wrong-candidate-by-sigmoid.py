import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


# region body
def lstm_step(x, h, c, W_x, W_h, b):
    i, f, g, o = np.split(sigmoid(x @ W_x + h @ W_h + b), 4, axis=1)
    c = f * c + i * g
    h = o * np.tanh(c)
    return h, c
# endregion
