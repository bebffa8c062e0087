def kl_divergence(p, q):
    total = 0
    for i in range(len(p)):
        total = total + p[i] * np.log(p[i] / q[i])
    return total
