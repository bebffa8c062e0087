import numpy as np

# region body
def standardise(train, test):
    mu = train.mean(axis=0)
    sigma = train.std(axis=0)
    sigma[sigma == 0] = 1
    train -= mu
    train /= sigma
    return train, (test - mu) / sigma
# endregion
