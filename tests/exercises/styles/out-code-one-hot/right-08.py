def one_hot(t, n):
	flat = np.zeros(t.size * n)
	flat[np.arange(t.size) * n + t] = 1
	return flat.reshape(t.size, n)
