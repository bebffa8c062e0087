def accuracy(y, d):
    hits = [np.argmax(y[:, k]) == np.argmax(d[:, k]) for k in range(y.shape[1])]
    return sum(hits) / len(hits)
