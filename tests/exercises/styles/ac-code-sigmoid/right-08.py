def sigmoid(u):
	z = np.empty(u.shape)
	for index in np.ndindex(*u.shape):
		z[index] = 1 / (1 + np.exp(-u[index]))
	return z
