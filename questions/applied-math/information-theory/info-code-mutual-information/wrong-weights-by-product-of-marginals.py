import numpy as np

# region body
def mutual_information(joint):
    px = joint.sum(axis=1, keepdims=True)
    py = joint.sum(axis=0, keepdims=True)
    product = px * py
    m = joint > 0
    return np.sum(product[m] * np.log(joint[m] / product[m]))
# endregion
