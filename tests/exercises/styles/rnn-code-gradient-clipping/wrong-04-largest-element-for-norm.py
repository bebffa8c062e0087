def clip_gradient(grad, threshold):
    norm = np.linalg.norm(grad.ravel(), np.inf)
    return grad * threshold / norm if norm > threshold else grad
