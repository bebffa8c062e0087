def one_hot(t, n):
    return np.eye(n)[t - 1]
