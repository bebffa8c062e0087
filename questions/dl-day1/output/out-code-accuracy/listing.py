import numpy as np

# region body
def accuracy(y, d):
    """y: 出力（確率）、d: one-hot の正解。どちらも形状 (N, n)。正解率（0 から 1 の数）を返す。"""
    predicted = ...  # 予測したクラスの番号、形状 (N,)
    correct = ...  # 正解のクラスの番号、形状 (N,)
    return ...  # 正解率
# endregion
