def relu_derivative(u):
    return np.heaviside(u, 1)
