def covariance(x):
    c = x.T - x.mean(axis=1)
    return c.T @ c / len(c)
