def cross_entropy(y, t):
    return -np.log(np.mean(y[np.arange(len(t)), t]) + EPSILON)
