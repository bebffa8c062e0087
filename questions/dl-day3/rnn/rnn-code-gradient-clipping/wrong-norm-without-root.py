import numpy as np

# region body
def clip_gradient(grad, threshold):
    norm = np.sum(grad**2)
    if norm > threshold:
        return grad * (threshold / norm)
    return grad
# endregion
