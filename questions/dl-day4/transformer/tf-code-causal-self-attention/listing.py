import numpy as np

# region body
def causal_attention(Q, K, V):
    """Q, K: (T, d)、V: (T, e)。未来の位置を隠した attention の出力 (T, e) を返す。"""
    T, d = Q.shape
    scores = Q @ K.T / np.sqrt(d)
    # 未来の位置のスコアを隠してから、softmax を取る
# endregion
