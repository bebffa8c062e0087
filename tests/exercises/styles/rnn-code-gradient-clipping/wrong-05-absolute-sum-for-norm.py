def clip_gradient(grad, threshold):
    norm = np.abs(grad).sum()
    rate = threshold / norm if norm > threshold else 1
    return rate * grad
