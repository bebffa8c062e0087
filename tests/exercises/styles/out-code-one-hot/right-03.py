def one_hot(t, n):
    return [[1 if k == label else 0 for k in range(n)] for label in t]
