def max_pool(x, size, stride):
    OH = x.shape[0] // size
    OW = x.shape[1] // size
    y = np.zeros((OH, OW))
    for i in range(OH):
        for j in range(OW):
            y[i, j] = x[i * size:(i + 1) * size, j * size:(j + 1) * size].max()
    return y
