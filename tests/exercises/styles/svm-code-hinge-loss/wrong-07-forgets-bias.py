def hinge_loss(w, b, x, d):
    slack = 1 - d * np.dot(x, w)
    return np.where(slack > 0, slack, 0).mean()
