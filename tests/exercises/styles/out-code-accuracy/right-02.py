def accuracy(y, d):
    hits = 0
    for output, target in zip(y, d):
        if list(output).index(max(output)) == list(target).index(1):
            hits += 1
    return hits / len(y)
