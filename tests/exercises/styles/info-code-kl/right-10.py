@np.vectorize
def term(a, b):
    if a == 0.0:
        return 0.0
    return a * np.log2(a / b) * np.log(2.0)


def kl_divergence(p, q):
    return np.array(term(p, q).sum())
