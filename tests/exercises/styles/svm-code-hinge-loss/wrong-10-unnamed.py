def hinge_loss(w, b, x, d):
    p = 1 / (1 + np.exp(-d * (x @ w + b)))
    return -np.mean(np.log(p))
