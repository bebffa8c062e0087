def assign(x, centers):
	return [min(range(len(centers)), key=lambda j: ((s - centers[j]) ** 2).sum()) for s in x]


def update(x, labels, centers):
	sums = np.zeros(centers.shape)
	counts = np.zeros(len(centers))
	np.add.at(sums, labels, x)
	np.add.at(counts, labels, 1)
	new = centers.copy()
	full = counts > 0
	new[full] = sums[full] / counts[full, None]
	return new


def kmeans_step(x, centers):
	return update(x, assign(x, centers), centers)
