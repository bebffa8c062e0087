def kl_divergence(p, q):
    total = 0.0
    for a, b in zip(p, q):
        if b > 0:
            total += b * np.log(b / a)
    return total
