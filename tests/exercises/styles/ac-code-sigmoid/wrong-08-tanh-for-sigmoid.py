def sigmoid(u):
    return 2 / (1 + np.exp(-2 * u)) - 1
