def affine(x, W, b):
    return np.dot(x, W) + np.sum(b)
