def accuracy(y, d):
    return 1.0 if np.argmax(y) == np.argmax(d) else 0.0
