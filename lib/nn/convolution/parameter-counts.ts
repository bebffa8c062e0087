/** A square kernel of side k between layers with this many channels. */
export type Channels = { kernel: number; inChannels: number; outChannels: number };

/** The weights of an ordinary convolution: $k^2 C_{in} C_{out}$; biases are $C_{out}$ more. */
export function convolutionWeights({ kernel, inChannels, outChannels }: Channels): number {
  return kernel ** 2 * inChannels * outChannels;
}

/**
 * The weights of a depthwise separable convolution: $k^2 C_{in}$ (depthwise, one kernel a channel) and $C_{in} C_{out}$ (pointwise, 1 × 1).
 *
 * The ratio to the ordinary convolution is $1/C_{out} + 1/k^2$. Source: Howard et al., 'MobileNets', 2017, equation 5.
 */
export function separableConvolutionWeights({ kernel, inChannels, outChannels }: Channels): number {
  return kernel ** 2 * inChannels + inChannels * outChannels;
}

/** Multiplications of a layer with so many weights: each is used once at every one of the H·W output positions. */
export function multiplications(weights: number, [height, width]: readonly [number, number]): number {
  return weights * height * width;
}
