import numpy as np

# region body
def rnn_step(x, h, W_x, W_h, b):
    u = x @ W_x + h @ W_h + b
    return 1 / (1 + np.exp(-u))
# endregion
