sigmoid = lambda u: np.reciprocal(1 + np.exp(np.negative(u)))
