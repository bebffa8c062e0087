def relu_derivative(総入力):
    傾き = np.ones(総入力.shape)
    傾き[総入力 <= 0] = 0
    return 傾き
