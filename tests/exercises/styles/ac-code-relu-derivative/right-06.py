def relu_derivative(u):
    d = u.copy()
    d[d <= 0] = 0
    d[d > 0] = 1
    return d
