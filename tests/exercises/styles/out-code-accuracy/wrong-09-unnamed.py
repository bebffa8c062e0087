def accuracy(y, d):
    return 1 - np.mean(np.abs(y - d))
