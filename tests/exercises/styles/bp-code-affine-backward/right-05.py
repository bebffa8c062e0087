class Affine:
    def __init__(self, x, W):
        self.x, self.W = x, W

    def __call__(self, delta):
        self.dW = self.x.T.dot(delta)
        self.db = np.add.reduce(delta, axis=0)
        return delta.dot(self.W.T)


def affine_backward(delta, x, W):
    layer = Affine(x, W)
    dx = layer(delta)
    return dx, layer.dW, layer.db
