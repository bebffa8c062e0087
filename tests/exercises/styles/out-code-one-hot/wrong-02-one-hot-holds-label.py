def one_hot(t, n):
    d = np.zeros((len(t), n))
    for i, label in enumerate(t):
        d[i, label] = label
    return d
