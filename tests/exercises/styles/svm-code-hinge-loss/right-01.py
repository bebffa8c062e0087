def hinge_loss(w, b, x, d):
    total = 0
    for sample, label in zip(x, d):
        f = b
        for w_j, x_j in zip(w, sample):
            f += w_j * x_j
        total += max(0, 1 - label * f)
    return total / len(x)
