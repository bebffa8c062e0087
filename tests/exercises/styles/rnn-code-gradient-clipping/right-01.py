def clip_gradient(grad, threshold):
    total = 0.0
    for g in grad.flatten():
        total += g * g
    norm = total ** 0.5
    if norm <= threshold:
        return grad
    return grad * threshold / norm
