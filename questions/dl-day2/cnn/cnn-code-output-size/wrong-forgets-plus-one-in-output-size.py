import numpy as np

# region body
def output_size(n, k, s, p):
    return (n + 2 * p - k) // s
# endregion
