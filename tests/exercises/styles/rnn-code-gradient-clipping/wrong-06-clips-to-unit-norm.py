def clip_gradient(grad, threshold):
    norm = np.linalg.norm(grad)
    return grad if norm <= threshold else grad / norm
