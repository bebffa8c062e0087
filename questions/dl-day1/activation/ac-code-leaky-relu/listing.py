import numpy as np

# region body
def leaky_relu(u, alpha):
    """u: 任意の形状の配列、alpha: 0 < alpha < 1 の数。u と同じ形状の新しい配列を返す。"""
    pass
# endregion
