def max_pool(x, size, stride):
	down = x[: (x.shape[0] - size) // stride * stride + size]
	rows = [down[i:i + size].max(axis=0) for i in range(0, x.shape[0] - size + 1, stride)]
	columns = []
	rows = np.array(rows)
	for j in range(0, x.shape[1] - size + 1, stride):
		columns.append(rows[:, j:j + size].max(axis=1))
	return np.stack(columns, axis=1)
