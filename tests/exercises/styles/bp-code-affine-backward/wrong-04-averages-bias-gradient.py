def affine_backward(delta, x, W):
    return np.dot(delta, W.T), np.dot(x.T, delta), np.average(delta, axis=0)
