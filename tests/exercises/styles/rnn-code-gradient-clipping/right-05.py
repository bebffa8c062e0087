class Clipper:
    def __init__(self, limit):
        self.limit = limit

    def __call__(self, g):
        size = np.sqrt((g ** 2).sum())
        return g.copy() if size <= self.limit else self.limit * (g / size)


def clip_gradient(grad, threshold):
    return Clipper(threshold)(grad)
