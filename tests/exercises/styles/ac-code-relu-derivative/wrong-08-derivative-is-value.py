def relu_derivative(u):
    return np.clip(u, 0, np.inf)
