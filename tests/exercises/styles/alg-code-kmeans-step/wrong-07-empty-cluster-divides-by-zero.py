def kmeans_step(x, centers):
    labels = ((x[:, None] - centers) ** 2).sum(axis=2).argmin(axis=1)
    member = np.eye(len(centers))[labels]
    return member.T @ x / member.sum(axis=0)[:, None]
