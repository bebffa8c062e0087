def accuracy(y, d):
    return np.count_nonzero(np.argmax(y, axis=1) == np.argmax(d, axis=1))
