/** LaTeX in plain characters; `origins[i]` is where the i-th of them stands in what was typed. */
export type Folded = { text: string; origins: { from: number; to: number }[] };

const RAISED: Record<string, string> = {
  ...numbered('⁰¹²³⁴⁵⁶⁷⁸⁹'),
  '⁺': '+',
  '⁻': '-',
  ⁿ: 'n',
  ᵗ: 't',
};
const LOWERED: Record<string, string> = { ...numbered('₀₁₂₃₄₅₆₇₈₉'), '₊': '+', '₋': '-', ₙ: 'n', ₜ: 't', ᵢ: 'i', ⱼ: 'j', ₖ: 'k' };

/** What keyboards and input methods give for signs that LaTeX writes otherwise. */
const SIGNS: Record<string, string> = {
  ...each('×', '\\times '),
  ...each('·⋅・･∙⊙', '\\cdot '),
  ...each('∗', '*'),
  ...each('÷', '\\div '),
  ...each('⁄∕', '/'),
  // The long vowel mark stands beside the minus on a kana keyboard.
  ...each('‐‑‒–—―−ー', '-'),
  // A Japanese keyboard has ¥ where others have a backslash.
  ...each('¥', '\\'),
  ...each('′’‘´', "'"),
  ...each('、', ','),
  ...each('∣', '|'),
  ...each('。', ' '),
  '√': '\\sqrt ',
  '∂': '\\partial ',
  '∇': '\\nabla ',
  '⌊': '\\lfloor ',
  '⌋': '\\rfloor ',
  '⌈': '\\lceil ',
  '⌉': '\\rceil ',
  ...greek(
    'αβγδεζηθικλμνξπρστυφχψω',
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega',
  ),
  ...greek('ΓΔΘΛΞΠΣΦΨΩ', 'Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega'),
};

/** Full-width to half-width, `²` to `^{2}`, `½` to `\frac{1}{2}`, Greek letters to their commands. */
export function foldCharacters(typed: string): Folded {
  let text = '';
  const origins: Folded['origins'] = [];
  const characters = charactersOf(typed);
  characters.forEach(({ character, from, to }, index) => {
    const [before, after] = [characters[index - 1]?.character ?? '', characters[index + 1]?.character ?? ''];
    const folded = foldScript(character, { before, after }) ?? foldCharacter(character);
    text += folded;
    for (let count = 0; count < folded.length; count++) origins.push({ from, to });
  });
  return { text, origins };
}

/** A run of raised or lowered figures is one script. */
function foldScript(character: string, { before, after }: { before: string; after: string }): string | null {
  for (const [sign, scripts] of [
    ['^', RAISED],
    ['_', LOWERED],
  ] as const) {
    const inner = scripts[character];
    if (inner !== undefined) return `${before in scripts ? '' : `${sign}{`}${inner}${after in scripts ? '' : '}'}`;
  }
  return null;
}

function foldCharacter(character: string): string {
  const normal = SIGNS[character] ?? character.normalize('NFKC');
  const [above, below] = normal.split('⁄');
  if (below !== undefined && above !== '') return `\\frac{${above}}{${below}}`;
  return [...normal].map((each) => SIGNS[each] ?? each).join('');
}

function charactersOf(typed: string): { character: string; from: number; to: number }[] {
  let from = 0;
  return [...typed].map((character) => {
    const to = from + character.length;
    const at = { character, from, to };
    from = to;
    return at;
  });
}

function numbered(digits: string): Record<string, string> {
  return Object.fromEntries([...digits].map((digit, value) => [digit, String(value)]));
}

function each(characters: string, sign: string): Record<string, string> {
  return Object.fromEntries([...characters].map((character) => [character, sign]));
}

function greek(letters: string, names: string): Record<string, string> {
  const words = names.split(' ');
  return Object.fromEntries([...letters].map((letter, index) => [letter, `\\${words[index]} `]));
}
