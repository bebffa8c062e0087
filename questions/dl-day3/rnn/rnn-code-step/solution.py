import numpy as np

# region body
def rnn_step(x, h, W_x, W_h, b):
    """x: (N, D)、h: (N, H)、W_x: (D, H)、W_h: (H, H)、b: (H,)。新しい状態 (N, H) を返す。"""
    u = x @ W_x + h @ W_h + b
    return np.tanh(u)
# endregion
