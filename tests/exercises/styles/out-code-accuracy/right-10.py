def accuracy(y, d):
    if len(y) == 1:
        return float(np.argmax(y[0]) == np.argmax(d[0]))
    first = accuracy(y[:1], d[:1])
    rest = accuracy(y[1:], d[1:])
    return (first + rest * (len(y) - 1)) / len(y)
