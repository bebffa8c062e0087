def accuracy(y, d):
	wrong = np.count_nonzero(y.argmax(1) - d.argmax(1))
	return 1 - wrong / len(y)
