def affine(x, W, b):
    columns = []
    for j in range(W.shape[1]):
        columns.append(x @ W[:, j] + b[j])
    return np.array(columns)
