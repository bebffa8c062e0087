class Accuracy:
    def __init__(self):
        self.hits, self.samples = 0, 0

    def update(self, y, d):
        self.hits += int(np.argmax(y) == np.argmax(d))
        self.samples += 1

    def result(self):
        return self.hits / self.samples


def accuracy(y, d):
    meter = Accuracy()
    for i in range(len(y)):
        meter.update(y[i], d[i])
    return meter.result()
