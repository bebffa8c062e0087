import numpy as np

# region body
def standardise(train, test):
    mu = train.mean()
    sigma = train.std()
    return (train - mu) / sigma, (test - mu) / sigma
# endregion
