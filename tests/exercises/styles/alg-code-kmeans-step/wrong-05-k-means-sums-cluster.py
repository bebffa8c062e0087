def kmeans_step(x, centers):
    new = np.zeros(centers.shape)
    seen = set()
    for s in x:
        j = int(np.argmin(((centers - s) ** 2).sum(axis=1)))
        new[j] += s
        seen.add(j)
    for j in range(len(centers)):
        if j not in seen:
            new[j] = centers[j]
    return new
