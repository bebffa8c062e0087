def cross_entropy(出力, 正解):
    件数 = len(正解)
    正解の確率 = 出力[range(件数), 正解]
    誤差 = -np.log(正解の確率 + EPSILON)
    return 誤差.sum() / 件数
