def one_hot(t, n):
    width = max(t) + 1
    return [[int(k == label) for k in range(width)] for label in t]
