def f(u):
    return 1 / (1 + np.exp(-u))


def sigmoid(u):
    return f(u) * (1 - f(u))
