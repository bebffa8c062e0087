def max_pool(image, k, s):
    rows, cols = image.shape
    out = []
    for top in range(0, rows - k + 1, s):
        line = []
        for left in range(0, cols - k + 1, s):
            best = image[top, left]
            for a in range(k):
                for b in range(k):
                    if image[top + a, left + b] > best:
                        best = image[top + a, left + b]
            line.append(best)
        out.append(line)
    return np.array(out)
