"""Golden values of initial weights, by the distribution's deviation.

Run by hand: /usr/bin/python3 tests/unit/nn/golden/initialisations.py (NumPy 1.24); writes initialisations.json beside it.
"""

import numpy as np
from store import store

z = np.random.default_rng(39).normal(size=(4, 3))
store(
    __file__,
    [
        ("gauss-initialisation", [z, 0.01], z / 100),
        ("xavier-initialisation", [z], z / 2),
        ("he-initialisation", [z], z / np.sqrt(2)),
    ],
)
