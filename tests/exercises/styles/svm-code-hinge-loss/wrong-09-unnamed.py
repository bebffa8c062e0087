def hinge_loss(w, b, x, d):
    return np.max(1 - d * (x @ w + b))
