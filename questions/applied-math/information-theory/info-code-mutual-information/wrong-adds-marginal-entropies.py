import numpy as np

# region body
def mutual_information(joint):
    def entropy(p):
        p = p[p > 0]
        return -np.sum(p * np.log(p))
    return entropy(joint.sum(axis=1)) + entropy(joint.sum(axis=0))
# endregion
