def hinge_loss(w, b, x, d):
    return np.mean([1 - label * (sample @ w + b) for sample, label in zip(x, d)])
