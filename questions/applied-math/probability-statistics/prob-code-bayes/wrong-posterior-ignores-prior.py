import numpy as np

# region body
def posterior(prior, likelihood):
    return likelihood / likelihood.sum()
# endregion
