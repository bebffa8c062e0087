import math


def softmax_of_row(row):
    largest = max(row)
    exponentials = [math.exp(value - largest) for value in row]
    total = sum(exponentials)
    return [value / total for value in exponentials]


def softmax(u):
    if u.ndim == 1:
        return softmax_of_row(u)
    return [softmax_of_row(row) for row in u]
