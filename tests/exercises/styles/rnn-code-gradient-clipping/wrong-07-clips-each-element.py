def clip_gradient(grad, threshold):
    g = grad.copy()
    g[g > threshold] = threshold
    g[g < -threshold] = -threshold
    return g
