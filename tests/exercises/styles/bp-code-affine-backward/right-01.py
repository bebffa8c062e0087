def affine_backward(delta, x, W):
    return delta @ W.T, x.T @ delta, delta.sum(0)
