def kmeans_step(x, centers):
    c = centers.copy()
    d = np.stack([np.square(x - center).sum(axis=1) for center in c], axis=1)
    onehot = np.eye(len(c))[d.argmin(axis=1)]
    n = onehot.sum(axis=0)
    for j in range(len(c)):
        if n[j] == 0:
            continue
        c[j] = onehot[:, j] @ x / n[j]
    return c
