def affine(x, W, b):
    u = x @ W + b
    return u.T
