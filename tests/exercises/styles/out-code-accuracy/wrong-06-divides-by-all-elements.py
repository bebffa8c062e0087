def accuracy(y, d):
    hits = sum(np.argmax(a) == np.argmax(b) for a, b in zip(y, d))
    return hits / (y.shape[0] * y.shape[1])
