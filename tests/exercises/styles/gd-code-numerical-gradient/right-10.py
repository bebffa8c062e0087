numerical_gradient = lambda f, x, h: np.array([
    (f((x.ravel() + h * (np.arange(x.size) == i)).reshape(x.shape))
     - f((x.ravel() - h * (np.arange(x.size) == i)).reshape(x.shape))) / (2 * h)
    for i in range(x.size)
]).reshape(x.shape)
