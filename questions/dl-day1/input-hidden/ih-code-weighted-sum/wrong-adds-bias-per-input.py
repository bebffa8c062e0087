import numpy as np

# region body
def weighted_sum(x, w, b):
    u = 0.0
    for i in range(len(x)):
        u += x[i] * w[i] + b
    return u
# endregion
