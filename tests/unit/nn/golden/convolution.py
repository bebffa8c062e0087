"""Golden values of convolution and pooling, by explicit loops in NumPy.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/convolution.py (NumPy 1.24); writes convolution.json beside it.
"""

import numpy as np
from store import store

rng = np.random.default_rng(20170)
calls = []


def size(n, k, s, p):
    return len(range(0, n + 2 * p - k + 1, s))


def windows(x, kh, kw, s, p):
    """Yields (i, j, window) over a padded batch; the window is a view (N, C, kh, kw)."""
    padded = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)))
    for i in range(size(x.shape[2], kh, s, p)):
        for j in range(size(x.shape[3], kw, s, p)):
            yield i, j, padded[:, :, i * s : i * s + kh, j * s : j * s + kw]


def im2col(x, kh, kw, s, p):
    n = x.shape[0]
    columns = [w.reshape(n, -1) for _, _, w in windows(x, kh, kw, s, p)]
    return np.stack(columns, axis=1).reshape(n * len(columns), -1)


def convolution(x, W, b, s, p):
    kh, kw = W.shape[2:]
    out = np.zeros((x.shape[0], W.shape[0], size(x.shape[2], kh, s, p), size(x.shape[3], kw, s, p)))
    for i, j, w in windows(x, kh, kw, s, p):
        out[:, :, i, j] = np.einsum("nchw,fchw->nf", w, W) + b
    return out


def convolution_backward(du, x, W, s, p):
    kh, kw = W.shape[2:]
    dx = np.zeros((*x.shape[:2], x.shape[2] + 2 * p, x.shape[3] + 2 * p))
    dW = np.zeros(W.shape)
    for i, j, w in windows(x, kh, kw, s, p):
        dW += np.einsum("nf,nchw->fchw", du[:, :, i, j], w)
        dx[:, :, i * s : i * s + kh, j * s : j * s + kw] += np.einsum("nf,fchw->nchw", du[:, :, i, j], W)
    inner = dx[:, :, p : p + x.shape[2], p : p + x.shape[3]]
    return [inner, dW, du.sum(axis=(0, 2, 3))]


def pool(x, kh, kw, s, f):
    out = np.zeros((*x.shape[:2], size(x.shape[2], kh, s, 0), size(x.shape[3], kw, s, 0)))
    for i, j, w in windows(x, kh, kw, s, 0):
        out[:, :, i, j] = f(w, axis=(2, 3))
    return out


def pool_backward(dy, x, kh, kw, s, share):
    dx = np.zeros(x.shape)
    for i in range(dy.shape[2]):
        for j in range(dy.shape[3]):
            for n in range(x.shape[0]):
                for c in range(x.shape[1]):
                    w = x[n, c, i * s : i * s + kh, j * s : j * s + kw]
                    dx[n, c, i * s : i * s + kh, j * s : j * s + kw] += dy[n, c, i, j] * share(w)
    return dx


def largest(w):
    mask = np.zeros(w.shape)
    mask[np.unravel_index(w.argmax(), w.shape)] = 1
    return mask


for n, k, s, p in [(28, 5, 1, 0), (28, 5, 1, 2), (7, 3, 2, 0), (6, 3, 2, 0), (6, 3, 2, 1), (227, 11, 4, 0), (3, 3, 1, 0)]:
    calls.append(("convolution-output-size", (n, k, s, p), size(n, k, s, p)))

for shape, kh, kw, s, p in [((2, 3, 5, 4), 3, 2, 1, 0), ((1, 2, 6, 6), 3, 3, 2, 1), ((2, 1, 4, 5), 2, 2, 2, 2)]:
    x = rng.normal(size=shape)
    rows = im2col(x, kh, kw, s, p)
    calls.append(("im2col", (x, kh, kw, s, p), rows))
    # One row at a time: what each element of the rows adds to the pixels.
    c = rng.normal(size=rows.shape)
    index = im2col(np.arange(1, x.size + 1).reshape(shape), kh, kw, s, p)
    back = np.bincount(index.ravel(), weights=c.ravel(), minlength=x.size + 1)[1:].reshape(shape)
    calls.append(("col2im", (c, list(shape), kh, kw, s, p), back))
    W, b = rng.normal(size=(3, shape[1], kh, kw)), rng.normal(size=3)
    u = convolution(x, W, b, s, p)
    calls.append(("convolution", (x, W, b, s, p), u))
    du = rng.normal(size=u.shape)
    calls.append(("convolution-backward", (du, x, W, s, p), convolution_backward(du, x, W, s, p)))
    for name, f, share in [("max", np.max, largest), ("average", np.mean, lambda w: np.full(w.shape, 1 / w.size))]:
        y = pool(x, kh, kw, s, f)
        dy = rng.normal(size=y.shape)
        calls.append((f"{name}-pooling", (x, kh, kw, s), y))
        calls.append((f"{name}-pooling-backward", (dy, x, kh, kw, s), pool_backward(dy, x, kh, kw, s, share)))
    calls.append(("global-average-pooling", (x,), x.mean(axis=(2, 3))))
    dy = rng.normal(size=shape[:2])
    full = np.broadcast_to(dy[:, :, None, None], shape) / (shape[2] * shape[3])
    calls.append(("global-average-pooling-backward", (dy, list(shape)), full))

image = np.arange(20).reshape(4, 5)
calls.append(("im2col-one-channel", (image, 2, 3, 1, 1), im2col(image[None, None], 2, 3, 1, 1)))
picture, kernel = rng.normal(size=(6, 7)), rng.normal(size=(3, 3))
for s, p in [(1, 0), (2, 0), (2, 1)]:
    calls.append(("convolve-image", (picture, kernel, s, p), convolution(picture[None, None], kernel[None, None], 0, s, p)[0, 0]))
    calls.append(("max-pool-image", (picture, s + 1, s), pool(picture[None, None], s + 1, s + 1, s, np.max)[0, 0]))

# A 3 × 3 convolution from 32 to 64 channels: arrays of these shapes hold so many weights.
calls.append(("convolution-weights", (3, 32, 64), np.zeros((64, 32, 3, 3)).size))
calls.append(("separable-convolution-weights", (3, 32, 64), np.zeros((32, 1, 3, 3)).size + np.zeros((64, 32, 1, 1)).size))
calls.append(("convolution-multiplications", (3, 32, 64, 10, 12), np.zeros((64, 32, 3, 3)).size * 10 * 12))

store(__file__, calls)
