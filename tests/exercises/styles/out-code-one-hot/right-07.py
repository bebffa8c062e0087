def one_hot(番号, クラス数):
    結果 = np.zeros((len(番号), クラス数))
    for 行, 列 in zip(結果, 番号):
        行[列] = 1
    return 結果
