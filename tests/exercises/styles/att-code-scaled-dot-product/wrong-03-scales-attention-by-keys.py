def attention(問い, 鍵, 値):
    点数 = 問い @ 鍵.T / np.sqrt(len(鍵))
    指数 = np.exp(点数 - 点数.max(axis=1, keepdims=True))
    return 指数 / 指数.sum(axis=1, keepdims=True) @ 値
