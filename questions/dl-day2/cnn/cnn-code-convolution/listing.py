import numpy as np

# region body
def convolve(x, w, stride, pad):
    """x: 形状 (H, W)、w: 形状 (KH, KW)。形状 (OH, OW) の配列を返す。"""
    KH, KW = w.shape
    # 1. パディングを付ける

    # 2. 出力の大きさを求める

    # 3. 窓を動かしながら、カーネルとの積の和を求める
# endregion
