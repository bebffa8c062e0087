def one_hot(t, n):
    d = []
    for label in t:
        row = [0] * n
        row[label - 1] = 1
        d.append(row)
    return np.array(d)
