import numpy as np

# region body
def standardise(train, test):
    mu = train.mean(axis=0)
    return train - mu, test - mu
# endregion
