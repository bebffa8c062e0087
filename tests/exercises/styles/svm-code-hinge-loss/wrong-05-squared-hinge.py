def hinge_loss(w, b, x, d):
    slack = np.clip(1 - d * (x @ w + b), 0, None)
    return slack @ slack / len(slack)
