/** The name of a partner in the list: ア, イ, ウ … or A, B, C …; `letters` comes from the messages. */
export function letterOf(letters: string, index: number): string {
  return letters[index] ?? String(index + 1);
}
