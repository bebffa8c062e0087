def relu_derivative(u):
    return u > 0
