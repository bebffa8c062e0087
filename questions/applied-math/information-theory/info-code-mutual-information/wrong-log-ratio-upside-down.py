import numpy as np

# region body
def mutual_information(joint):
    px = joint.sum(axis=1, keepdims=True)
    py = joint.sum(axis=0, keepdims=True)
    m = joint > 0
    return np.sum(joint[m] * np.log((px * py)[m] / joint[m]))
# endregion
