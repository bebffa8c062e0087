def entropy(p):
    p = p[p > 0]
    return -(p * np.log(p)).sum()


def cross_entropy(p, q):
    # 交差エントロピーからエントロピーを引く
    positive = p > 0
    return -(p[positive] @ np.log(q[positive]))


def kl_divergence(p, q):
    return cross_entropy(p, q) - entropy(p)
