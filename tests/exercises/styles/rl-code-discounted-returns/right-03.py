discounted_returns = lambda r, g: np.array([sum(g ** k * x for k, x in enumerate(r[t:])) for t in range(len(r))])
