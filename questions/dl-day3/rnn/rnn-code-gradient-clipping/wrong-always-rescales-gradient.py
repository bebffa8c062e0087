import numpy as np

# region body
def clip_gradient(grad, threshold):
    norm = np.linalg.norm(grad)
    return grad * (threshold / norm)
# endregion
