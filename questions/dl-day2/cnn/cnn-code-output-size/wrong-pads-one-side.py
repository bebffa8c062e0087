import numpy as np

# region body
def output_size(n, k, s, p):
    return (n + p - k) // s + 1
# endregion
