import math

def mini_batches(x, d, batch_size, permutation):
    number = math.ceil(len(permutation) / batch_size)
    result = []
    for i in range(number):
        index = permutation[i * batch_size:(i + 1) * batch_size]
        result.append([np.take(x, index, axis=0), np.take(d, index, axis=0)])
    return result
