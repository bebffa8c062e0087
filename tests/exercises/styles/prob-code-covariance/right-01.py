def covariance(x):
    n, m = x.shape
    mean = [sum(x[i, j] for i in range(n)) / n for j in range(m)]
    result = np.zeros((m, m))
    for j in range(m):
        for k in range(m):
            for i in range(n):
                result[j, k] += (x[i, j] - mean[j]) * (x[i, k] - mean[k])
    return result / n
