def relu_derivative(u):
    d = np.zeros_like(u)
    d[u > 0] = 1
    d[u < 0] = -1
    return d
