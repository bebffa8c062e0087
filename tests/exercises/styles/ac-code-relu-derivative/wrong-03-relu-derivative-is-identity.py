def relu_derivative(u):
    return 1 * u
