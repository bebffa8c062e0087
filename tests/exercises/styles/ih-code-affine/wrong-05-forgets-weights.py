def affine(x, W, b):
    return x @ np.ones_like(W) + b
