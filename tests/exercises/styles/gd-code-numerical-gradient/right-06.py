def numerical_gradient(関数, 点, 幅):
    勾配 = np.zeros_like(点)
    for 番号 in np.ndindex(点.shape):
        ずらし = np.zeros_like(点)
        ずらし[番号] = 幅
        勾配[番号] = (関数(点 + ずらし) - 関数(点 - ずらし)) / (2 * 幅)
    return 勾配
