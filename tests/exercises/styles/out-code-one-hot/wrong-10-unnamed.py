def one_hot(t, n):
    d = np.zeros((t.size, n))
    for i in range(t.size):
        d[i, t[i] :] = 1
    return d
