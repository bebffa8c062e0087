def hinge_loss(w, b, x, d):
    return np.mean(np.maximum(0, 1 - d * (x.dot(w) - b)))
