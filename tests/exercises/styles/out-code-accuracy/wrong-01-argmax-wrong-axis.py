def accuracy(y, d):
    return (y.argmax(0) == d.argmax(0)).mean()
