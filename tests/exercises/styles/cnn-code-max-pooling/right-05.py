class MaxPool:
    def __init__(self, size, stride):
        self.size = size
        self.stride = stride

    def positions(self, length):
        return (length - self.size) // self.stride + 1

    def __call__(self, x):
        y = np.full((self.positions(x.shape[0]), self.positions(x.shape[1])), -np.inf)
        for a in range(self.size):
            for b in range(self.size):
                part = x[a::self.stride, b::self.stride][: y.shape[0], : y.shape[1]]
                y = np.maximum(y, part)
        return y


def max_pool(x, size, stride):
    return MaxPool(size, stride)(x)
