class KL:
    def __init__(self, base):
        self.base = base

    def __call__(self, 分布, 基準):
        正 = 分布 > 0
        対数比 = np.log(分布[正]) - np.log(基準[正])
        return (分布[正] * 対数比).sum() / np.log(self.base)


kl_divergence = KL(np.e)
