def max_pool(x, size, stride):
    return np.array([[x[i:i + size, j:j + size].min() for j in range(0, x.shape[1] - size + 1, stride)] for i in range(0, x.shape[0] - size + 1, stride)])
