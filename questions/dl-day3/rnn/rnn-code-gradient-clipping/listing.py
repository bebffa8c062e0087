import numpy as np

# region body
def clip_gradient(grad, threshold):
    """grad: 勾配（任意の形状）。ノルムが threshold を超えないように縮めた勾配を返す。"""
    pass
# endregion
