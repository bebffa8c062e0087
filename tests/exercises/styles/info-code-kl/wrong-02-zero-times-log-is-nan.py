def kl_divergence(p, q):
    return (p * (np.log(p) - np.log(q))).sum()
