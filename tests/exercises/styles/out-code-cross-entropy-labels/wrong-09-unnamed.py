def cross_entropy(y, t):
    return -np.sum(t * np.log(y + EPSILON)) / y.shape[0]
