def covariance(x):
    n, m = x.shape
    mean = x.mean(axis=0)
    s = np.zeros((m, m))
    for row in x:
        s += np.outer(row - mean, row - mean)
    return s / (n - 1)
