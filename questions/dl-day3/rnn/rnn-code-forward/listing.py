import numpy as np

# region body
def rnn_forward(xs, h0, W_x, W_h, b):
    """xs: (T, N, D)、h0: (N, H)。全時刻の状態 (T, N, H) を返す。"""
    hs = []
    h = h0
    for x in xs:
        pass
    return np.stack(hs)
# endregion
