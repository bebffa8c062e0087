def max_pool(x, size, stride):
    y = []
    for i in range(0, len(x) - size + 1, stride):
        y.append([x[i][j] for j in range(0, len(x[0]) - size + 1, stride)])
    return np.array(y)
