def sigmoid(u):
    e = np.exp(u)
    z = 1 / (1 + e)
    return z
