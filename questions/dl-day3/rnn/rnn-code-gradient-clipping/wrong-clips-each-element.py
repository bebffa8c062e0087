import numpy as np

# region body
def clip_gradient(grad, threshold):
    return np.clip(grad, -threshold, threshold)
# endregion
