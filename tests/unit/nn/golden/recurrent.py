"""Golden values of recurrent layers, in NumPy; gradients by the complex step, which is exact to rounding.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/recurrent.py (NumPy 1.24); writes recurrent.json beside it.
Source of the complex step: Squire and Trapp, 'Using complex variables to estimate derivatives of real functions', 1998.
"""

import numpy as np
from store import store

rng = np.random.default_rng(1997)
calls = []
T, N, D, H = 5, 3, 2, 4


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def rnn(x, state, W_x, W_h, b):
    return (np.tanh(np.hstack([x, state[0]]) @ np.vstack([W_x, W_h]) + b),)


def lstm(x, state, W_x, W_h, b):
    h, c = state
    u = np.hstack([x, h]) @ np.vstack([W_x, W_h]) + b
    c = sigmoid(u[:, H : 2 * H]) * c + sigmoid(u[:, :H]) * np.tanh(u[:, 2 * H : 3 * H])
    return sigmoid(u[:, 3 * H :]) * np.tanh(c), c


def gru(x, state, W_x, W_h, b):
    (h,) = state
    r = sigmoid(x @ W_x[:, :H] + h @ W_h[:, :H] + b[:H])
    z = sigmoid(x @ W_x[:, H : 2 * H] + h @ W_h[:, H : 2 * H] + b[H : 2 * H])
    candidate = np.tanh(x @ W_x[:, 2 * H :] + (r * h) @ W_h[:, 2 * H :] + b[2 * H :])
    return (z * h + (1 - z) * candidate,)


def forward(cell, xs, state, weights, block=None):
    hs = []
    for t, x in enumerate(xs):
        if block and t % block == 0:
            # The value goes on, the derivative does not; the first state keeps its own.
            state = state if t == 0 else tuple(each.real for each in state)
        state = cell(x, state, *weights)
        hs.append(state[0])
    return np.stack(hs)


def complex_step(error, arguments):
    """∂error/∂argument for each argument."""
    gradients = []
    for k, argument in enumerate(arguments):
        gradient = np.zeros(argument.shape)
        for index in np.ndindex(argument.shape):
            moved = [each.astype(complex) for each in arguments]
            moved[k][index] += 1e-30j
            gradient[index] = error(*moved).imag / 1e-30
        gradients.append(gradient)
    return gradients


for name, cell, states, gates in [("rnn", rnn, 1, 1), ("lstm", lstm, 2, 4), ("gru", gru, 1, 3)]:
    weights = [rng.normal(size=(D, gates * H)), rng.normal(size=(H, gates * H)), rng.normal(size=gates * H)]
    state = [rng.normal(size=(N, H)) for _ in range(states)]
    xs, dhs = rng.normal(size=(T, N, D)), rng.normal(size=(T, N, H))
    result = cell(xs[0], state, *weights)
    calls.append((f"{name}-step", (xs[0], *state, *weights), list(result) if states > 1 else result[0]))
    d_state = [rng.normal(size=(N, H)) for _ in range(states)]
    error = lambda x, *rest: sum((d * s).sum() for d, s in zip(d_state, cell(x, rest[:states], *rest[states:])))
    calls.append((f"{name}-step-backward", (*d_state, xs[0], *state, *weights), complex_step(error, [xs[0], *state, *weights])))
    calls.append((f"{name}-forward", (xs, *state, *weights), forward(cell, xs, state, weights)))
    error = lambda xs, *rest: (dhs * forward(cell, xs, rest[:states], rest[states:])).sum()
    calls.append((f"{name}-backward", (dhs, xs, *state, *weights), complex_step(error, [xs, *state, *weights])))
    if name == "rnn":
        for block in (1, 2, 3):
            error = lambda xs, h, *rest: (dhs * forward(cell, xs, [h], rest, block)).sum()
            calls.append(("rnn-truncated-backward", (block, dhs, xs, *state, *weights), complex_step(error, [xs, *state, *weights])))
        other = [rng.normal(size=each.shape) for each in weights]
        both = np.dstack([forward(cell, xs, state, weights), forward(cell, xs[::-1], state, other)[::-1]])
        calls.append(("bidirectional-rnn", (xs, *state, weights, other), both))
        one = [forward(cell, xs[:, :1], [state[0][:1]], w)[:, 0] for w in (weights, other)]
        calls.append(("concatenate-directions", one, np.hstack([one[0], np.flipud(one[1])])))
        calls.append(("rnn-forward", (xs[:, 0], state[0][0], *weights), forward(cell, xs[:, :1], [state[0][:1]], weights)[:, 0]))

for scale, threshold in [(1, 5.0), (10, 5.0), (0.01, 1.0)]:
    gradients = [scale * rng.normal(size=(3, 2)), scale * rng.normal(size=4)]
    norm = np.linalg.norm(np.concatenate([each.ravel() for each in gradients]))
    rate = min(1, threshold / norm)
    calls.append(("clip-gradients", (gradients, threshold), [each * rate for each in gradients]))
    rate = min(1, threshold / np.linalg.norm(gradients[0]))
    calls.append(("clip-gradient", (gradients[0], threshold), gradients[0] * rate))

store(__file__, calls)
