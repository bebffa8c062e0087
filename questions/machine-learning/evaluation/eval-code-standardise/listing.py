import numpy as np

# region body
def standardise(train, test):
    """train: (n, m)、test: (k, m)。標準化した訓練データとテストデータを返す。"""
    pass
# endregion
