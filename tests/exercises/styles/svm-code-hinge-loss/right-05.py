def hinge_loss(w, b, x, d):
    loss = 1 - d * (x @ w + b)
    loss = loss * (loss > 0)
    return np.average(loss)
