def kl_divergence(p, q):
    p, q = list(p), list(q)
    if not p:
        return 0.0
    first = 0.0 if p[0] == 0 else p[0] * np.log(p[0] / q[0])
    return first + kl_divergence(p[1:], q[1:])
