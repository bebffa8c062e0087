def sigmoid_backward(dz, z):
	du = dz.copy()
	du *= z
	du *= 1 - z
	return du
