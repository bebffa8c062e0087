def covariance(x):
    y = x.copy()
    y -= y.mean(axis=0)
    s = np.dot(y.T, y)
    s /= len(y)
    return s
