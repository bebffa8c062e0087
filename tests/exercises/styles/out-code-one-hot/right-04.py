def one_hot(t, n):
    return np.arange(n) == t[:, np.newaxis]
