def cross_entropy(y, t):
    total = 0
    for i in range(len(y)):
        for k in t:
            total -= np.log(y[i, k] + EPSILON)
    return total / len(y)
