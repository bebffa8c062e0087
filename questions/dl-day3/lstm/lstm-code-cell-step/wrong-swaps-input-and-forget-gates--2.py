import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


# region body
def lstm_step(x, h, c, W_x, W_h, b):
    f, i, g, o = np.split(x @ W_x + h @ W_h + b, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c
# endregion
