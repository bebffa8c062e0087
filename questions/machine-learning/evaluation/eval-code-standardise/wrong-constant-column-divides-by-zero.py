import numpy as np

# region body
def standardise(train, test):
    mu = train.mean(axis=0)
    sigma = train.std(axis=0)
    return (train - mu) / sigma, (test - mu) / sigma
# endregion
