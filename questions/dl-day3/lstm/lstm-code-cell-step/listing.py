import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


# region body
def lstm_step(x, h, c, W_x, W_h, b):
    """x: (N, D)、h, c: (N, H)。重みの列の並び順は i, f, g, o。新しい (h, c) を返す。"""
    u = x @ W_x + h @ W_h + b
    # u を i, f, g, o の 4 つに分け、記憶 c と出力 h を更新する
# endregion
