covariance = lambda x: np.mean([np.outer(row - x.mean(0), row - x.mean(0)) for row in x], axis=0)
