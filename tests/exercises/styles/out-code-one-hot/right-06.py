class OneHot:
    def __init__(self, classes):
        self.classes = classes

    def encode(self, label):
        row = np.zeros(self.classes)
        row[label] = 1
        return row


def one_hot(t, n):
    encoder = OneHot(n)
    return np.array([encoder.encode(label) for label in t])
