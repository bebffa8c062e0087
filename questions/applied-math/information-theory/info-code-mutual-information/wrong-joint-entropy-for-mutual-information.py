import numpy as np

# region body
def mutual_information(joint):
    p = joint[joint > 0]
    return -np.sum(p * np.log(p))
# endregion
