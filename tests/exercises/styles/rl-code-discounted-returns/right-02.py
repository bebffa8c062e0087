def discounted_returns(r, gamma):
    if len(r) == 0:
        return []
    rest = discounted_returns(r[1:], gamma)
    return [r[0] + (gamma * rest[0] if rest else 0)] + rest
