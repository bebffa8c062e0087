import math


def kl_divergence(p, q):
    return sum(a * math.log(a / b, 2) for a, b in zip(p, q) if a > 0)
