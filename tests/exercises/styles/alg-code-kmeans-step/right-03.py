def kmeans_step(x, centers):
    # |x - c|^2 = |x|^2 - 2 x.c + |c|^2。|x|^2 はどの中心でも同じ
    scores = (centers ** 2).sum(axis=1) - 2 * x @ centers.T
    labels = np.argmin(scores, axis=1)
    moved = np.array(centers, dtype=float)
    for j in set(labels):
        moved[j] = np.average(x[labels == j], axis=0)
    return moved
