import numpy as np

# region body
def rnn_forward(xs, h0, W_x, W_h, b):
    return np.tanh(xs @ W_x + b)
# endregion
