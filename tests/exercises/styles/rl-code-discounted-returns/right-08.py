def discounted_returns(r, gamma):
	out = []
	t = 0
	while t < len(r):
		out.append(np.dot(r[t:], np.power(float(gamma), np.arange(len(r) - t))))
		t += 1
	return np.array(out)
