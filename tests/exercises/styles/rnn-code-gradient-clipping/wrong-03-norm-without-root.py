def clip_gradient(勾配, しきい値):
    二乗和 = (勾配 * 勾配).sum()
    return 勾配 * min(1.0, しきい値 / 二乗和) if 二乗和 > 0 else 勾配
