def max_pool(画像, 窓, 歩幅):
    縦 = (画像.shape[0] - 窓) // 歩幅 + 1
    横 = (画像.shape[1] - 窓) // 歩幅 + 1
    return np.array([[画像[i:i + 窓, j:j + 窓].max() for j in range(横)] for i in range(縦)])
