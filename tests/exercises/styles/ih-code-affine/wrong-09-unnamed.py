def affine(x, W, b):
    return np.dot(x, W.T) + b
