import numpy as np

# region body
def mutual_information(joint):
    """joint: 同時分布の表 (n, m)。相互情報量を返す。"""
    px = joint.sum(axis=1, keepdims=True)
    py = joint.sum(axis=0, keepdims=True)
    product = px * py
    m = joint > 0
    return np.sum(joint[m] * np.log(joint[m] / product[m]))
# endregion
