def kmeans_step(x, centers):
    labels = ((x[:, None] - centers) ** 2).sum(axis=2).argmin(axis=1)
    return labels
