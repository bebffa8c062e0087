import numpy as np

# region body
def knn(train_x, train_y, x, k):
    """train_x: (N, m)、train_y: (N,)、x: (n, m)。予測したラベル (n,) を返す。"""
    pass
# endregion
