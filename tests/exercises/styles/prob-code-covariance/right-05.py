class Covariance:
    def __init__(self, samples):
        self.deviations = samples - samples.mean(axis=0)

    def between(self, j, k):
        return float(np.mean(self.deviations[:, j] * self.deviations[:, k]))

    def matrix(self):
        features = range(self.deviations.shape[1])
        return [[self.between(j, k) for k in features] for j in features]


def covariance(x):
    return Covariance(x).matrix()
