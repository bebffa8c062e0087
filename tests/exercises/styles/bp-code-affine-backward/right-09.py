def affine_backward(delta, x, W):
    extended = np.hstack([x, np.ones((x.shape[0], 1))])
    both = np.dot(extended.T, delta)
    dW, db = both[:-1], both[-1]
    dx = np.dot(W, delta.T).T
    return dx, dW, db
