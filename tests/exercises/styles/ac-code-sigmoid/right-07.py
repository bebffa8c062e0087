class Sigmoid:
    def forward(self, u):
        self.z = 1 / (1 + np.exp(-u))
        return self.z


def sigmoid(u):
    layer = Sigmoid()
    return layer.forward(u)
