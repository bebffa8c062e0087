def accuracy(y, d):
    return np.sum(y == d) / y.size
