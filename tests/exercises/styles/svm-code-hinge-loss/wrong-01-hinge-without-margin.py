def hinge_loss(w, b, x, d):
    total = 0
    for sample, label in zip(x, d):
        total += max(0, -label * (sample @ w + b))
    return total / len(x)
