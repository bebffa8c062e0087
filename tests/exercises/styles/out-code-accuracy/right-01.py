def accuracy(y, d):
    return np.sum(y.argmax(axis=1) == d.argmax(axis=1)) / y.shape[0]
