def relu_derivative(u):
    u[u <= 0] = 0
    u[u > 0] = 1
    return u
