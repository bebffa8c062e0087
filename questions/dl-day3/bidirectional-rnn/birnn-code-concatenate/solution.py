import numpy as np

# region body
def join_directions(hf, hb):
    """hf, hb: (T, H)。hb は最後の入力から計算した順。時刻ごとにまとめた (T, 2H) を返す。"""
    return np.concatenate([hf, hb[::-1]], axis=1)
# endregion
