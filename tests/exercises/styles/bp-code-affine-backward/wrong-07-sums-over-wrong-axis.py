def affine_backward(delta, x, W):
    db = np.array([sum(row) for row in delta])
    return delta @ W.T, x.T @ delta, db
