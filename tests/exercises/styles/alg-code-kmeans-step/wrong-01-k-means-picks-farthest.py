def kmeans_step(x, centers):
    d = np.linalg.norm(x[:, None] - centers, axis=2)
    labels = np.argsort(d, axis=1)[:, -1]
    return np.array([x[labels == j].mean(axis=0) if (labels == j).any() else centers[j] for j in range(len(centers))])
