covariance = lambda x: (x - x.mean(0)).T @ (x - x.mean(0)) / (x.shape[0] - 1)
