def kl(a, b):
    m = a > 0
    return np.sum(a[m] * np.log(a[m] / b[m]))


def kl_divergence(p, q):
    return kl(q, p)
