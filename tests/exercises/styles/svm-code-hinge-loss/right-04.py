class LinearSVM:
    def __init__(self, w, b):
        self.w, self.b = w, b

    def decide(self, x):
        return x @ self.w + self.b

    def loss(self, x, d):
        slack = 1 - d * self.decide(x)
        slack[slack < 0] = 0
        return slack.sum() / slack.size


def hinge_loss(w, b, x, d):
    return LinearSVM(w, b).loss(x, d)
