def max_pool(x, size, stride):
    H, W = x.shape
    OH = 1 + (H - size) // stride
    OW = 1 + (W - size) // stride
    col = np.zeros((OH * OW, size * size))
    row = 0
    for i in range(OH):
        for j in range(OW):
            col[row] = x[i * stride:i * stride + size, j * stride:j * stride + size].flatten()
            row += 1
    return col.max(axis=1).reshape(OH, OW)
