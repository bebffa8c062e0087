import numpy as np

# region body
def posterior(prior, likelihood):
    joint = prior * likelihood
    return joint / np.max(joint)
# endregion
