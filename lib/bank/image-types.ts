// No SVG: it can carry scripts. Drawings are `figure` blocks.
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

export const IMAGE_SUFFIXES = Object.keys(MEDIA_TYPES);

/** Whether a file may be an asset of a question. */
export function hasImageName(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]*\.[a-z]+$/.test(name) && mediaTypeOf(name) !== undefined;
}

/** The media type that a file's name stands for. */
export function mediaTypeOf(name: string): string | undefined {
  return MEDIA_TYPES[name.slice(name.lastIndexOf('.'))];
}
