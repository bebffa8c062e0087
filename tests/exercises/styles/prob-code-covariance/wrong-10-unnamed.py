def covariance(x):
    c = x - x.mean(axis=0)
    return c.T @ c / x.shape[1]
