import numpy as np

# region body
def posterior(prior, likelihood):
    prior *= likelihood
    return prior / prior.sum()
# endregion
