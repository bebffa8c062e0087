def cross_entropy(y, t):
    total = 0
    for row, label in zip(y, t):
        total -= np.log(row[label] + EPSILON)
    return total
