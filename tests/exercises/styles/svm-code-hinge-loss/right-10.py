def hinge_loss(w, b, x, d):
    if len(x) == 0:
        return 0.0
    n = len(x)
    here = max(0.0, 1.0 - float(d[0]) * float(x[0] @ w + b))
    return (here + (n - 1) * hinge_loss(w, b, x[1:], d[1:])) / n
