def covariance(x):
    for j in range(x.shape[1]):
        x[:, j] -= x[:, j].mean()
    return x.T @ x / len(x)
