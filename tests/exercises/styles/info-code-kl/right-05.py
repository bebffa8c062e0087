def kl_divergence(p, q):
    idx = np.nonzero(p)
    ratio = p[idx] / q[idx]
    return np.dot(p[idx], np.log(ratio))
