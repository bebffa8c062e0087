def one_hot(t, n):
    d = np.zeros((t.shape[0], n))
    np.put_along_axis(d, t.reshape(-1, 1), 1, axis=1)
    return d
