import numpy as np

# region body
def mutual_information(joint):
    px = joint.sum(axis=1, keepdims=True)
    py = joint.sum(axis=0, keepdims=True)
    return np.sum(joint * np.log(joint / (px * py)))
# endregion
