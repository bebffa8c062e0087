def clip_gradient(勾配, しきい値):
    ノルム = np.linalg.norm(勾配)
    if ノルム > しきい値:
        勾配 = 勾配 / ノルム * しきい値
    return 勾配
