import numpy as np

# region body
def reconstruct(x, k):
    mean = x.mean(axis=1, keepdims=True)
    c = x - mean
    values, vectors = np.linalg.eigh(c.T @ c / len(x))
    V = vectors[:, -k:]
    return mean + c @ V @ V.T
# endregion
