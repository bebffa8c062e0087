def relu_derivative(u):
    return u * (u > 0)
