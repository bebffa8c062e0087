import numpy as np

# region body
def reconstruct(x, k):
    mean = x.mean(axis=0)
    c = x - mean
    values, vectors = np.linalg.eigh(c.T @ c / len(x))
    V = vectors[:, :k]
    return mean + c @ V @ V.T
# endregion
