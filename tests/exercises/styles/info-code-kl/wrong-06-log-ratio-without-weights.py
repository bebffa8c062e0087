def kl_divergence(p, q):
    keep = p > 0
    return np.log(p[keep] / q[keep]).sum()
