import numpy as np

# region body
def discounted_returns(r, gamma):
    """r: 形状 (T,) の報酬。各時刻の割引収益を形状 (T,) の配列で返す。"""
    pass
# endregion
