class Affine:
    """重みとバイアスを覚えておく層。"""

    def __init__(self, W, b):
        self.W = W
        self.b = b

    def __call__(self, x):
        return np.matmul(x, self.W) + self.b


def affine(x, W, b):
    return Affine(W, b)(x)
