kl_divergence = lambda p, q: sum(a * (np.log(a) - np.log(b)) for a, b in zip(p, q) if a != 0)
