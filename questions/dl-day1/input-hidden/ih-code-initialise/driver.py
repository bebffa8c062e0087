def call_init_network(n, h, k, numbers):
    """学習者の init_network に、numbers を順に返す randn を渡して呼ぶ。"""
    state = {'at': 0}

    def randn(*shape):
        if len(shape) == 1 and isinstance(shape[0], (tuple, list)):
            shape = tuple(shape[0])
        size = int(np.prod(shape))
        indexes = (state['at'] + np.arange(size)) % len(numbers)
        state['at'] += size
        return numbers[indexes].reshape(shape)

    return init_network(n, h, k, randn)
