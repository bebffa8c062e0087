def hinge_loss(重み, 切片, データ, 正解):
    決定値 = (データ * 重み).sum(axis=1) + 切片
    損失 = np.where(正解 * 決定値 < 1, 1 - 正解 * 決定値, 0)
    print(損失)
    return 損失.mean()
