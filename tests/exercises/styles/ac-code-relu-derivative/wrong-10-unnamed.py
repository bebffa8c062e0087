def relu_derivative(u):
    return 1 if np.all(u > 0) else 0
