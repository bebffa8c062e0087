import numpy as np

# region body
def accuracy(y, d):
    """y: 出力（確率）、d: one-hot の正解。どちらも形状 (N, n)。正解率（0 から 1 の数）を返す。"""
    predicted = np.argmax(y, axis=1)
    correct = np.argmax(d, axis=1)
    return np.mean(predicted == correct)
# endregion
