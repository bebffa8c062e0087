def affine(x, W, b):
    u = np.zeros((len(x), len(b)))
    for s, sample in enumerate(x):
        for j in range(len(b)):
            u[s][j] = sum(sample * W[:, j])
    u + b
    return u
