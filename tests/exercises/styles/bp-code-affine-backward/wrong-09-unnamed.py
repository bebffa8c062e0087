def affine_backward(delta, x, W):
    dx = np.dot(delta, W)
    dW = np.dot(x, delta)
    db = np.sum(delta, axis=0)
    return dx, dW, db
