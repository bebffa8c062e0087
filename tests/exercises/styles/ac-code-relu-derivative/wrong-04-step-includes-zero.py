def relu_derivative(u):
    return np.where(u < 0, 0, 1)
