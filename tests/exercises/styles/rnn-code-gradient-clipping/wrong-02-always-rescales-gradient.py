def clip_gradient(grad, threshold):
    return threshold * grad / np.sqrt(np.sum(grad ** 2))
