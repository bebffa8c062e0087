def clip_gradient(grad, threshold):
	norm = np.linalg.norm(grad)
	return np.where(norm > threshold, grad * (threshold / np.maximum(norm, threshold)), grad)
