def cross_entropy(y, t):
    return -np.mean(np.log(y[np.arange(len(t)), t] + EPSILON))
