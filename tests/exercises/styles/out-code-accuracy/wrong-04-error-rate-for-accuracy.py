def accuracy(y, d):
    hits = y.argmax(axis=1) == d.argmax(axis=1)
    return 1 - hits.mean()
