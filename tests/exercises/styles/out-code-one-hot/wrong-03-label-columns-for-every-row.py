def one_hot(t, n):
    d = np.zeros((len(t), n))
    for row in d:
        row[t] = 1
    return d
