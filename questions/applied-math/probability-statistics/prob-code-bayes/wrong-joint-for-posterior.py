import numpy as np

# region body
def posterior(prior, likelihood):
    return prior * likelihood
# endregion
