import numpy as np

# region body
def kmeans_step(x, centers):
    distances = ((x[:, None, :] - centers[None, :, :]) ** 2).sum(axis=2)
    labels = distances.argmin(axis=1)
    new_centers = np.zeros_like(centers)
    for j in range(len(centers)):
        if np.any(labels == j):
            new_centers[j] = x[labels == j].mean(axis=0)
    return new_centers
# endregion
