import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { questionFormat } from '#lib/questions/format/formats.ts';
import { PublicQuestion } from '#lib/questions/public-question.ts';

const guide = readFileSync(resolve(import.meta.dirname, '../../../docs/writing-questions.md'), 'utf8');
const HEAD = 'id: example\nschema: 1\nstatus: draft\narea: deep-learning-basics\ndifficulty: 2\nlimitSeconds: 60\ntags: [relu]\n';
const STEM = 'stem:\n  ja: 問\n';
const TAIL = 'explanation:\n  ja: 解説\n';

/** The guide's example of each kind, without the remarks that stand beside its fields. */
const examples = [...guide.matchAll(/```yaml\n(kind: (\w+).*?)```/gs)].map(
  ([, yaml = '', kind = '']) => [kind, yaml.replaceAll(/ +# .*$/gm, '')] as const,
);

test.each(examples)('the example of %s in the guide is a question', (kind, yaml) => {
  const files = kind === 'code' ? { 'listing.py': '# region body\n# endregion' } : undefined;
  const result = questionFormat.parse(HEAD + (/^stem:/m.test(yaml) ? '' : STEM) + yaml + TAIL, files);
  expect(result.ok ? [] : result.problems).toEqual([]);
});

test('the guide has an example of every kind', () => {
  expect(examples.map(([kind]) => kind).sort()).toEqual([...PublicQuestion.shape.kind.options].sort());
});
