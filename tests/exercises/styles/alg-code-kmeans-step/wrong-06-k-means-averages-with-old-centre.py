def kmeans_step(x, centers):
    labels = ((x[:, None] - centers) ** 2).sum(axis=2).argmin(axis=1)
    new = centers.copy()
    for j in range(len(centers)):
        if (labels == j).any():
            new[j] = 0.5 * centers[j] + 0.5 * x[labels == j].mean(axis=0)
    return new
