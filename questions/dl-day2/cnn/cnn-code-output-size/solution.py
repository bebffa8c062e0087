import numpy as np

# region body
def output_size(n, k, s, p):
    """入力 n、カーネル k、ストライド s、パディング p のときの出力の長さ（整数）を返す。"""
    return (n + 2 * p - k) // s + 1
# endregion
