import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


# region body
def gru_step(x, h, W_x, W_h, b):
    """x: (N, D)、h: (N, H)。重みの列の並び順は r, z, 候補。新しい状態 (N, H) を返す。"""
    pass
# endregion
