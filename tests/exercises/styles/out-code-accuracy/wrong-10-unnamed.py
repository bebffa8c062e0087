def accuracy(y, d):
    predicted = np.argmax(y, axis=1)
    return np.mean(predicted == d[:, 0])
