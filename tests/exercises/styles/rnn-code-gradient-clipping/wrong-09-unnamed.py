def clip_gradient(grad, threshold):
    norm = np.linalg.norm(grad)
    if norm > threshold:
        return np.zeros_like(grad)
    return grad
