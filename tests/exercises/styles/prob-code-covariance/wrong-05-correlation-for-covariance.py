def covariance(x):
    c = x - x.mean(axis=0)
    s = c.T @ c / len(x)
    sd = np.sqrt(np.diag(s))
    return s / np.outer(sd, sd)
