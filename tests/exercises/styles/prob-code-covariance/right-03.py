def covariance(x):
    # 積の平均から平均の積を引く
    n = len(x)
    mean = x.sum(0) / n
    return x.T @ x / n - np.outer(mean, mean)
