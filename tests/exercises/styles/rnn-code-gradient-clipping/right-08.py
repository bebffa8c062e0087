def length(values):
    return sum(v * v for v in values) ** 0.5


def scaled(values, rate):
    if isinstance(values, list):
        return [scaled(v, rate) for v in values]
    return values * rate


def clip_gradient(grad, threshold):
    norm = length(grad.ravel().tolist())
    return scaled(grad.tolist(), threshold / norm if norm > threshold else 1.0)
