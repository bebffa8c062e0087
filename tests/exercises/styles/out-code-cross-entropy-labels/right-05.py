cross_entropy = lambda y, t: sum(-np.log(y[i][k] + 1e-7) for i, k in enumerate(t)) / len(t)
