def sigmoid(u):
    u *= -1
    return 1 / (1 + np.exp(u))
