def softmax(総入力):
    最大値 = np.max(総入力, axis=-1, keepdims=True)
    指数 = np.exp(総入力 - 最大値)
    合計 = np.sum(指数, axis=-1, keepdims=True)
    return 指数 / 合計
