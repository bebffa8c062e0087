def kl_divergence(p, q):
    m = (p + q) / 2
    a = p > 0
    b = q > 0
    return (np.sum(p[a] * np.log(p[a] / m[a])) + np.sum(q[b] * np.log(q[b] / m[b]))) / 2
