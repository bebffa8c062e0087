def covariance(x):
    average = x.sum() / x.size
    return (x - average).T @ (x - average) / x.shape[0]
