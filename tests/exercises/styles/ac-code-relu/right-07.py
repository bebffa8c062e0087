def relu(総入力):
    # 負の値を 0 にする
    出力 = np.clip(総入力, 0, None)
    return 出力
