def classes(a):
    return np.argsort(a, axis=1)[:, -1]


def accuracy(y, d):
    hits = classes(y) == classes(d)
    print(hits)
    return np.average(hits)
