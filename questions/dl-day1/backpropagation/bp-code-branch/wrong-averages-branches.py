import numpy as np

# region body
def branch_backward(delta1, W1, delta2, W2):
    return (delta1 @ W1.T + delta2 @ W2.T) / 2
# endregion
