def kmeans_step(x, centers):
    d = np.linalg.norm(x[:, np.newaxis] - centers, axis=-1)
    member = d.argmin(axis=1)[:, np.newaxis] == np.arange(len(centers))
    counts = member.sum(axis=0)
    sums = member.T.astype(float) @ x
    return np.where(counts[:, np.newaxis] > 0, sums / np.maximum(counts, 1)[:, np.newaxis], centers)
