def attention(Q, K, V):
	rows = []
	for q in Q:
		s = [float(q @ k) / np.sqrt(q.size) for k in K]
		m = max(s)
		e = [np.exp(v - m) for v in s]
		z = sum(e)
		rows.append([sum(e[i] / z * V[i, j] for i in range(len(K))) for j in range(V.shape[1])])
	return rows
