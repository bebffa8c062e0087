def affine(入力, 重み, バイアス):
    総入力 = 入力 @ 重み + バイアス
    print('総入力の形状は', 総入力.shape)
    return 総入力
