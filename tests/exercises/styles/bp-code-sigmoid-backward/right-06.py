class Sigmoid:
    def __init__(self, out):
        self.out = out

    def backward(self, dout):
        return dout * self.out * (1 - self.out)


def sigmoid_backward(dz, z):
    layer = Sigmoid(z)
    return layer.backward(dz)
