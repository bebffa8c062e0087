def kmeans_step(x, centers):
    labels = np.array([np.argmin([np.abs(s - c).sum() for c in centers]) for s in x])
    return np.array([x[labels == j].mean(axis=0) if (labels == j).any() else centers[j] for j in range(len(centers))])
