import numpy as np

# region body
def standardise(train, test):
    """train: (n, m)、test: (k, m)。標準化した訓練データとテストデータを返す。"""
    mu = train.mean(axis=0)
    sigma = train.std(axis=0)
    sigma = np.where(sigma == 0, 1, sigma)
    return (train - mu) / sigma, (test - mu) / sigma
# endregion
