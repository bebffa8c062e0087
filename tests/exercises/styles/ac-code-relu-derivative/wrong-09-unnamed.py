def relu_derivative(u):
    d = u.copy()
    d[d > 0] = 1
    d[d < 1] = -1
    return d
