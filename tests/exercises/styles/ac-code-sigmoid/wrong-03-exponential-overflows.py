def sigmoid(u):
    e = np.exp(u)
    return e / (e + 1)
