def kmeans_step(x, centers):
    k = len(centers)
    labels = np.array([np.argmin([np.sqrt(np.dot(s - c, s - c)) for c in centers]) for s in x])
    result = np.empty((k, x.shape[1]))
    for j in range(k):
        cluster = x[labels == j]
        result[j] = centers[j] if cluster.size == 0 else cluster.mean(0)
    return result
