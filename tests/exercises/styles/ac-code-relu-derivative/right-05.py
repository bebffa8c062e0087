def relu_derivative(u):
    return np.maximum(np.sign(u), 0)
