import numpy as np

# region body
def im2col(x, kh, kw, stride, pad):
    """x: 形状 (H, W)。窓を1行ずつ並べた形状 (OH * OW, kh * kw) の配列を返す。"""
    pass
# endregion
