def one_hot(t, n):
    return np.eye(np.max(t) + 1)[t]
