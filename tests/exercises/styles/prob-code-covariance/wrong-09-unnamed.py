def covariance(x):
    c = x - x.mean(axis=0)
    return (c ** 2).mean(axis=0)
