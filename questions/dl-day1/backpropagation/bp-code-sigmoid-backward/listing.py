import numpy as np

# region body
def sigmoid_backward(dz, z):
    """dz: 誤差を z で微分した値、z: シグモイド関数の出力。同じ形状の配列を返す。"""
    pass
# endregion
