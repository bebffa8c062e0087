def accuracy(出力, 正解):
    予測 = [np.argmax(行) for 行 in 出力]
    番号 = [np.argmax(行) for 行 in 正解]
    当たり = sum(a == b for a, b in zip(予測, 番号))
    return 当たり / len(予測)
