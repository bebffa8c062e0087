def affine_backward(delta, x, W):
    dW = sum(np.outer(a, b) for a, b in zip(x, delta))
    dx = np.array([W.dot(b) for b in delta])
    return [dx, dW, sum(delta)]
