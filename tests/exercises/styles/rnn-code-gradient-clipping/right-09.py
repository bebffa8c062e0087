def clip_gradient(grad, threshold):
    squared = np.sum(np.square(grad))
    if squared > threshold * threshold:
        rate = threshold / np.sqrt(squared)
    else:
        rate = 1
    print("rate:", rate)
    return np.multiply(grad, rate)
