import numpy as np

# region body
def posterior(prior, likelihood):
    """prior, likelihood: 形状 (n,)。事後確率 (n,) を返す。"""
    joint = prior * likelihood
    return joint / joint.sum()
# endregion
