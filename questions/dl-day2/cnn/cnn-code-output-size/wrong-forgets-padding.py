import numpy as np

# region body
def output_size(n, k, s, p):
    return (n - k) // s + 1
# endregion
