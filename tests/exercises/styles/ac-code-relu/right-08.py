def relu(u):
	z = np.zeros_like(u)
	for i, value in np.ndenumerate(u):
		if value > 0:
			z[i] = value
	return z
