def covariance(x):
	mean = x.mean(axis=0)
	total = 0
	for row in x:
		d = (row - mean).reshape(-1, 1)
		total = total + d @ d.T
	return total / len(x)
