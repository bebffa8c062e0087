@np.vectorize
def one(f, label):
    return max(0.0, 1.0 - label * f)


def hinge_loss(w, b, x, d):
    return one(np.matmul(x, w) + b, d).mean()
