import numpy as np

# region body
def dropout(z, mask, p, train):
    """z, mask: 同じ形状。学習時 (train=True) と推論時の出力を、z と同じ形状で返す。"""
    if train:
        return z * mask
    return z * (1 - p)
# endregion
