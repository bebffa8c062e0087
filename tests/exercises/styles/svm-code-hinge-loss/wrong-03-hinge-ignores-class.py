def hinge_loss(w, b, x, d):
    f = x @ w + b
    return np.mean([max(0, 1 - value) for value in f])
