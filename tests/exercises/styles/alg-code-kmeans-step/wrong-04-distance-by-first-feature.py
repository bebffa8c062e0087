def kmeans_step(x, centers):
    labels = np.abs(x[:, 0:1] - centers[:, 0]).argmin(axis=1)
    return np.array([x[labels == j].mean(axis=0) if (labels == j).any() else centers[j] for j in range(len(centers))])
