def covariance(x):
    n = len(x)
    H = np.eye(n) - np.ones((n, n)) / n
    return x.T @ H @ x / n
