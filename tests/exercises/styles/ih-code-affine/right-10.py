def affine(x, W, b):
    # バイアスを、値が常に 1 の入力の重みと見る
    ones = np.ones((len(x), 1))
    extended = np.hstack([x, ones])
    parameters = np.vstack([W, b])
    return extended @ parameters
