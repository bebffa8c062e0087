def cross_entropy(y, t):
    total = 0
    for row in y:
        total -= np.sum(np.log(row[t] + EPSILON))
    return total / len(t)
