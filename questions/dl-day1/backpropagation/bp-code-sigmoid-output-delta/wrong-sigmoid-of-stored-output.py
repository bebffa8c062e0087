import numpy as np

# region body
def sigmoid(u):
    return 1 / (1 + np.exp(-u))

def output_delta(y, d):
    return (y - d) * sigmoid(y) * (1 - sigmoid(y))
# endregion
