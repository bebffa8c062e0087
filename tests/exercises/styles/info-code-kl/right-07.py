def kl_divergence(p, q):
    eps = 1e-9
    result = np.sum(p * np.log((p + eps) / (q + eps)))
    print('KL =', result)
    return float(result)
