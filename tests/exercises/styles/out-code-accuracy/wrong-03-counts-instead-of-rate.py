def accuracy(y, d):
    hits = 0
    for output, target in zip(y, d):
        hits += np.argmax(output) == np.argmax(target)
    return hits
