def kl_divergence(p, q):
    m = p > 0
    return np.mean(p[m] * np.log(p[m] / q[m]))
