def discounted_returns(報酬, 割引率):
    収益 = []
    累積 = 0
    for 今の報酬 in reversed(list(報酬)):
        累積 = 今の報酬 + 割引率 * 累積
        収益.append(累積)
    return np.array(収益)
