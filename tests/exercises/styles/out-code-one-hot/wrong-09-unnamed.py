def one_hot(t, n):
    d = np.zeros(n)
    d[t] = 1
    return d
