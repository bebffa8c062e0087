def clip_gradient(grad, threshold):
    g = grad.astype(float).copy()
    norm = np.sqrt(np.vdot(g, g))
    if norm > threshold:
        g *= threshold / norm
    return g
