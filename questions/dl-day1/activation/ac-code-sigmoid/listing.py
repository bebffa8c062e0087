import numpy as np

# region body
def sigmoid(u):
    """u: 任意の形状の配列。要素ごとにシグモイド関数を適用した、同じ形状の配列を返す。"""
    pass
# endregion
