def starts(length, size, stride):
    i = 0
    while i + size <= length:
        yield i
        i += stride


def largest(values):
    if len(values) == 1:
        return values[0]
    rest = largest(values[1:])
    return values[0] if values[0] > rest else rest


def max_pool(x, size, stride):
    print("入力", x.shape)
    return [[largest(list(x[i:i + size, j:j + size].ravel())) for j in starts(x.shape[1], size, stride)] for i in starts(x.shape[0], size, stride)]
