def affine_backward(delta, x, W):
    dx = np.dot(delta, W.T)
    dW = np.dot(x.T, delta)
    return dx, dW, 1 * delta
