def kl_divergence(p, q):
    keep = p != 0
    p, q = p[keep], q[keep]
    return np.dot(p, np.log(q) - np.log(p))
