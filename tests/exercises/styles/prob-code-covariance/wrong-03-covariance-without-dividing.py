def covariance(x):
    mean = x.mean(axis=0)
    return sum(np.outer(row - mean, row - mean) for row in x)
