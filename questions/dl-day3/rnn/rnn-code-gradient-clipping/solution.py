import numpy as np

# region body
def clip_gradient(grad, threshold):
    """grad: 勾配（任意の形状）。ノルムが threshold を超えないように縮めた勾配を返す。"""
    norm = np.sqrt(np.sum(grad**2))
    if norm > threshold:
        return grad * (threshold / norm)
    return grad
# endregion
