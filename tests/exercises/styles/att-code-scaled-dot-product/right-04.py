class Attention:
    def __init__(self, K, V):
        self.K, self.V = K, V

    def weights(self, q):
        s = self.K @ q / np.sqrt(len(q))
        e = np.exp(s - max(s))
        return e / sum(e)

    def __call__(self, Q):
        return np.array([self.weights(q) @ self.V for q in Q])


def attention(Q, K, V):
    return Attention(K, V)(Q)
