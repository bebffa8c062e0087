def hinge_loss(w, b, x, d):
    # バイアスを重みに含める
    X = np.hstack([x, np.ones((x.shape[0], 1))])
    v = np.append(w, b)
    margins = np.diag(d) @ X @ v
    return float(np.mean([1 - m if m < 1 else 0.0 for m in margins]))
