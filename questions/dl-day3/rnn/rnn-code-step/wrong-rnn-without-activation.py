import numpy as np

# region body
def rnn_step(x, h, W_x, W_h, b):
    return x @ W_x + h @ W_h + b
# endregion
