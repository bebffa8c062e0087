import numpy as np

# region body
def softmax_cross_entropy_backward(y, d):
    return (d - y) / len(y)
# endregion
