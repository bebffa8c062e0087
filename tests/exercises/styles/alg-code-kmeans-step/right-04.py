class KMeans:
    def __init__(self, centers):
        self.centers = [list(c) for c in centers]

    def nearest(self, sample):
        distances = [sum((a - b) ** 2 for a, b in zip(sample, c)) for c in self.centers]
        return distances.index(min(distances))

    def step(self, x):
        labels = [self.nearest(sample) for sample in x]
        for j in range(len(self.centers)):
            members = [sample for sample, label in zip(x, labels) if label == j]
            if len(members) > 0:
                self.centers[j] = [sum(column) / len(members) for column in zip(*members)]
        return self.centers


def kmeans_step(x, centers):
    return KMeans(centers).step(x)
