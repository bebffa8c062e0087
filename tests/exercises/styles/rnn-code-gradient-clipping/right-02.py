clip_gradient = lambda g, t: g * min(1.0, t / max(np.linalg.norm(g), 1e-300))
