import numpy as np

# region body
def clip_gradient(grad, threshold):
    norm = np.sum(np.abs(grad))
    if norm > threshold:
        return grad * (threshold / norm)
    return grad
# endregion
