def clip_gradient(grad, threshold):
    return np.minimum(np.maximum(grad, -threshold), threshold)
