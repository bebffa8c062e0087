def mean_of(values):
    return values.sum() / values.size


def covariance(x):
    columns = [column - mean_of(column) for column in x.T]
    return np.array([[mean_of(a * b) for b in columns] for a in columns])
