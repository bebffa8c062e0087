import numpy as np

# region body
def softmax(u):
    return 1 / (1 + np.exp(-u))
# endregion
