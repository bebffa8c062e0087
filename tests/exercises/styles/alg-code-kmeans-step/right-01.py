def kmeans_step(x, centers):
    groups = [[] for _ in centers]
    for sample in x:
        best = 0
        for j in range(len(centers)):
            if np.sum((sample - centers[j]) ** 2) < np.sum((sample - centers[best]) ** 2):
                best = j
        groups[best].append(sample)
    return np.array([np.mean(group, axis=0) if group else centers[j] for j, group in enumerate(groups)])
