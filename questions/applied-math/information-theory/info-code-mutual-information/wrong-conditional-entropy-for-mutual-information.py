import numpy as np

# region body
def mutual_information(joint):
    px = joint.sum(axis=1, keepdims=True)
    m = joint > 0
    return -np.sum(joint[m] * np.log((joint / px)[m]))
# endregion
