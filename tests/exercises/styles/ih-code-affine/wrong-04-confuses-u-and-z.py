def relu(u):
    return np.where(u > 0, u, 0.0)


def affine(x, W, b):
    return relu(np.dot(x, W) + b)
