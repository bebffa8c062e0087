def softmax(u):
	y = np.zeros(u.shape)
	rows = u.reshape(-1, u.shape[-1])
	out = y.reshape(-1, u.shape[-1])
	for i in range(rows.shape[0]):
		c = rows[i].max()
		total = 0
		for j in range(rows.shape[1]):
			out[i, j] = np.exp(rows[i, j] - c)
			total += out[i, j]
		out[i] /= total
	return y
