class Relu:
    def forward(self, u):
        self.mask = u <= 0
        return np.where(self.mask, 0, u)

    def backward(self, dz):
        du = dz.copy()
        du[self.mask] = 0
        return du


def relu_derivative(u):
    layer = Relu()
    layer.forward(u)
    return layer.backward(np.ones(u.shape))
