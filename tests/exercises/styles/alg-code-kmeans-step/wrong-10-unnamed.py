def kmeans_step(x, centers):
    labels = ((x[:, None] - centers) ** 2).sum(axis=2).argmin(axis=1)
    new = centers.copy()
    for j in range(len(centers)):
        if (labels == j).any():
            new[j] = np.median(x[labels == j], axis=0)
    return new
