def clip_gradient(grad, threshold):
    norm = np.linalg.norm(grad)
    if norm > threshold:
        grad *= threshold / norm
    return grad
