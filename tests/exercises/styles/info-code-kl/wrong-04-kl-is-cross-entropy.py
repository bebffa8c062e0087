def kl_divergence(p, q):
    return -sum(a * np.log(b) for a, b in zip(p, q) if a > 0)
