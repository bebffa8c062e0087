def affine_backward(delta, x, W):
    batch_size = len(x)
    return delta @ W.T, (x / batch_size).T @ delta, delta.mean(axis=0)
