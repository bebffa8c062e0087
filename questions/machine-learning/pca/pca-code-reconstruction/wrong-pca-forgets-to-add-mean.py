import numpy as np

# region body
def reconstruct(x, k):
    c = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(c.T @ c / len(x))
    V = vectors[:, -k:]
    return c @ V @ V.T
# endregion
