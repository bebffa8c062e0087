def relu_derivative(u):
	values = [1 if value > 0 else 0 for value in u.flat]
	return np.array(values).reshape(u.shape)
