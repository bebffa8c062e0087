def sigmoid(総入力):
    大きさ = np.exp(-np.abs(総入力))
    return np.where(総入力 >= 0, 1 / (1 + 大きさ), 大きさ / (1 + 大きさ))
