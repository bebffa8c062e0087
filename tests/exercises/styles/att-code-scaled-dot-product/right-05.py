def attention(問い, 鍵, 値):
    次元 = 問い.shape[1]
    点数 = np.dot(問い, 鍵.T) / 次元 ** 0.5
    点数 = 点数 - np.max(点数, axis=1)[:, np.newaxis]
    重み = np.exp(点数)
    重み = 重み / np.sum(重み, axis=1)[:, np.newaxis]
    return np.dot(重み, 値)
