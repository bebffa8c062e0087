def mini_batches(入力, 正解, 大きさ, 順番):
    分けた組 = []
    for 先頭 in range(0, len(入力), 大きさ):
        番号 = 順番[先頭:先頭 + 大きさ]
        分けた組.append([入力[番号, :], 正解[番号, :]])
    return 分けた組
