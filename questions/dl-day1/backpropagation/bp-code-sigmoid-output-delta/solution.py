import numpy as np

# region body
def output_delta(y, d):
    """y: シグモイド関数の出力 (k,)、d: 正解 (k,)。(k,) の配列を返す。"""
    return (y - d) * y * (1 - y)
# endregion
