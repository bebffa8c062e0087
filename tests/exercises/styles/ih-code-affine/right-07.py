def affine(x, W, b):
    # 行ごとに計算して積み重ねる
    rows = []
    for row in x:
        rows.append(row @ W + b)
    return np.vstack(rows)
