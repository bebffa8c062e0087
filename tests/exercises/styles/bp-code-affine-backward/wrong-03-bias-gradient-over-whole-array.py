def affine_backward(delta, x, W):
    dx = np.dot(delta, W.T)
    dW = np.dot(x.T, delta)
    db = 0
    for row in delta:
        for value in row:
            db += value
    return dx, dW, db
