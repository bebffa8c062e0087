def sigmoid(u):
    # 配列を最後の軸までたどる
    if np.ndim(u) == 0:
        return np.exp(-np.logaddexp(0, -u))
    return [sigmoid(part) for part in u]
