def sigmoid(u):
    return 1.0 / (1.0 + np.exp(-u))
