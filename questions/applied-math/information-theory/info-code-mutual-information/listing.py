import numpy as np

# region body
def mutual_information(joint):
    """joint: 同時分布の表 (n, m)。相互情報量を返す。"""
    px = joint.sum(axis=1, keepdims=True)
    py = ____
    return ____
# endregion
