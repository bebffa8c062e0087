def clip_gradient(grad, threshold):
    norm = np.hypot.reduce(grad, axis=None)
    return grad / max(1.0, norm / threshold)
