def affine_backward(delta, x, W):
    return delta @ W.T, x.T @ delta, np.add.reduce(delta, axis=None)
