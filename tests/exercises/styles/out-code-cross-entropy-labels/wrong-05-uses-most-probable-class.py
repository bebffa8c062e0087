def cross_entropy(y, t):
    predicted = np.argmax(y, axis=1)
    return -np.sum(np.log(y[np.arange(len(y)), predicted] + EPSILON)) / len(y)
