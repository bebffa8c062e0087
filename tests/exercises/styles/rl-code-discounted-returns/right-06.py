def discounted_returns(報酬, 割引率):
    収益 = []
    累積 = 0
    for 今の報酬 in 報酬[::-1]:
        累積 = 今の報酬 + 割引率 * 累積
        収益.append(累積)
    収益.reverse()
    return 収益
