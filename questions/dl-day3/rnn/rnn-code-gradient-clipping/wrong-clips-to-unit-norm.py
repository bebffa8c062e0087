import numpy as np

# region body
def clip_gradient(grad, threshold):
    norm = np.linalg.norm(grad)
    if norm > threshold:
        return grad / norm
    return grad
# endregion
