import fc from 'fast-check';
import type { QuestionSource } from '#lib/questions/question.ts';

/** Stands in every text that must stay secret before feedback. */
export const SECRET = '秘';

const word = fc
  .array(
    fc.constantFrom(
      '誤差',
      '勾配',
      'ReLU',
      '$u = xW + b$',
      "it's",
      'a: b',
      '# x',
      '- y',
      '\\max',
      '"q"',
      '1',
      'true',
      'ば',
      '🙂',
      '`z`',
      '[0]',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(' '));
const lines = fc.array(word, { minLength: 1, maxLength: 3 }).map((each) => each.join('\n\n'));
const id = fc.stringMatching(/^[a-z][a-z0-9]{3,8}$/);
const ids = (count: number) => fc.uniqueArray(id, { minLength: count, maxLength: count });
const local = (text: fc.Arbitrary<string>) => fc.record({ ja: text, en: text }, { requiredKeys: ['ja'] });
const open = local(lines);
const secret = local(lines.map((text) => `${SECRET} ${text}`));
const secretLine = word.map((text) => `${SECRET}${text}`);
const cell = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0);

const rubric = fc.record({ term: id, point: id, wording: secretLine, label: secret }).map(({ term, point, wording, label }) => ({
  terms: [{ id: term, any: [wording, '誤差'] }],
  keyPoints: [{ id: point, label, anyOf: [[term]] }],
}));
const graded = fc
  .record({ limit: fc.constantFrom({ lines: 2 }, { characters: 60 }), rubric, modelAnswer: secret, answer: secretLine })
  .map(({ answer, ...rest }) => ({
    ...rest,
    samples: [{ sort: 'right' as const, answer, met: rest.rubric.keyPoints.map((point) => point.id) }],
  }));
const listing = fc.tuple(ids(3), fc.array(word, { minLength: 3, maxLength: 3 })).map(([names, code]) => ({
  names,
  listing: names.map((name, index) => `${name}| ${code[index]}`).join('\n'),
}));

const choice = fc.tuple(ids(3), open, secret, fc.boolean()).map(([names, text, why, shuffle]) => ({
  kind: 'choice' as const,
  select: 'one' as const,
  shuffle,
  choices: names.map((name, index) => ({ id: name, text, correct: index === 0, why })),
}));
const numeric = fc
  .tuple(fc.oneof(cell, fc.array(cell, { minLength: 1, maxLength: 3 })), secretLine)
  .map(([value, proof]) => ({ kind: 'numeric' as const, value, proof }));
const text = graded.map((fields) => ({ kind: 'text' as const, ...fields }));
const extract = fc.tuple(listing, secret).map(([{ names, listing: code }, why]) => ({
  kind: 'extract' as const,
  listing: code,
  lines: names.slice(0, 1),
  optional: names.slice(1, 2),
  why: [{ line: names[0] ?? '', text: why }],
}));
const match = fc.tuple(ids(2), ids(3), open, secret).map(([left, right, each, why]) => ({
  kind: 'match' as const,
  left: left.map((name) => ({ id: name, text: each })),
  right: right.map((name) => ({ id: name, text: each })),
  pairs: left.map((name, index) => ({ left: name, right: right[index] ?? '', why })),
}));
const explain = fc.tuple(listing, graded).map(([{ names, listing: code }, fields]) => ({
  kind: 'explain' as const,
  listing: code,
  explain: [{ line: names[0] ?? '', ...fields }],
}));

const formula = fc.tuple(ids(2), open, secretLine, secretLine, secretLine).map(([names, meaning, answer, proof, wrong]) => ({
  kind: 'formula' as const,
  left: "f'(u)",
  variables: names.map((latex) => ({ latex, meaning, from: 0, to: 1 })),
  functions: ['log' as const],
  form: 'factorised' as const,
  answer,
  proof: { derivativeOf: proof, by: 'h' },
  equivalents: [`${answer} + 0`],
  wrong: [wrong],
  mistakes: [{ latex: wrong, misconception: 'forgets-minus-sign' }],
}));

const network = fc.tuple(ids(3), secretLine, secretLine).map(([[first = '', second = '', third = ''], label, proof]) => ({
  kind: 'network' as const,
  layers: [[first, second], [third], 2],
  edges: [`${first} ${second} -> ${third} = 0.5`],
  labels: { [first]: [label] },
  points: { edges: 3 },
  mistakes: [{ edges: 'turned' as const, misconception: 'draws-signal-backwards' }],
  proof: { nodes: proof, edges: proof, computes: { activation: 'relu' as const, cases: [{ given: [1, 0], gives: [0.5] }] } },
}));
const clozeBody = fc
  .tuple(ids(5), word, open, secret, secretLine)
  .map(([[own = '', pooled = '', typed = '', pool = '', item = ''], line, each, why, accepted]) => ({
    listing: `${line} {{${own}}}\n{{${pooled}}} {{${typed}}}`,
    text: each,
    pools: [
      {
        id: pool,
        choices: [
          { id: item, text: each },
          { id: 'other', text: each },
        ],
      },
    ],
    blanks: [
      {
        id: own,
        by: 'choices' as const,
        choices: [
          { id: 'one', code: 'step()', correct: true, why },
          { id: 'two', code: 'reset()', why, misconception: 'forgets-minus-sign' },
        ],
      },
      { id: pooled, by: 'pool' as const, pool, answer: item, why },
      { id: typed, by: 'typing' as const, as: 'code' as const, accept: [accepted], pattern: accepted, reject: [accepted], why },
    ],
  }));
const cloze = fc.oneof(
  clozeBody.map((body) => ({ kind: 'cloze' as const, ...body })),
  fc.tuple(clozeBody, clozeBody).map(([one, two]) => ({
    kind: 'cloze' as const,
    versions: [
      { framework: 'pytorch' as const, ...one },
      { framework: 'tensorflow' as const, ...two },
    ],
  })),
);
const order = fc.tuple(listing, id, secret, fc.boolean()).map(([{ names, listing: code }, spare, why, indent]) => ({
  kind: 'order' as const,
  listing: code,
  indent,
  after: [{ line: names[1] ?? '', after: [] }],
  alternatives: [names.toReversed()],
  distractors: [{ id: `${spare}-more`, code: 'print(x)', why, misconception: 'forgets-minus-sign' }],
  why: [{ line: names[0] ?? '', text: why }],
}));
const axis = (name: string) =>
  fc
    .record({ label: open, from: fc.integer({ min: -9, max: -1 }), to: fc.integer({ min: 1, max: 9 }) })
    .map((each) => ({ ...each, tick: 1, name }));
const sketch = fc
  .tuple(ids(3), axis('x'), axis('y'), open, secret, fc.constantFrom('curve' as const, 'points' as const, 'vector' as const))
  .map(([[given = '', thing = '', criterion = ''], x, y, label, wanted, type]) => {
    const answer = {
      curve: { formula: '0.5 * x' },
      points: { points: [[0, 0.25]] },
      vector: {
        vector: [
          [0, 0],
          [0.5, 0.25],
        ],
      },
    }[type];
    return {
      kind: 'sketch' as const,
      axes: { x, y },
      given: [{ id: given, label, drawing: { formula: 'x^2 / 9' } }],
      draw: [{ id: thing, type, label, answer: answer as { formula: string }, proof: `${SECRET} 1` }],
      criteria: [
        type === 'vector'
          ? { id: criterion, thing, label: wanted, check: 'downhill' as const, formula: `${SECRET} x`, at: [0, 0] as [number, number] }
          : { id: criterion, thing, label: wanted, check: 'passes' as const, at: [0.123456, 0.654321] as [number, number] },
      ],
      mistakes: [{ misconception: 'forgets-minus-sign', drawn: { [thing]: { formula: `${SECRET} -x` } } }],
      samples: [{ drawn: { [thing]: { formula: `${SECRET} 1` } }, met: [criterion] }],
    };
  });

const code = fc.tuple(word, secretLine, secretLine).map(([given, solved, wrong]) => ({
  kind: 'code' as const,
  call: 'softmax',
  reference: 'softmax',
  cases: [
    { id: 'open', open: true, args: [{ normal: { shape: [2], decimals: 1 } }] },
    { id: 'hidden', args: [{ array: [[4, 5]] }] },
  ],
  files: {
    'listing.py': `import numpy as np\n\n# region body\n# ${given}\n# endregion`,
    'solution.py': `import numpy as np\n\n# region body\n# ${solved}\n# endregion`,
    'wrong-softmax-wrong-axis.py': `# ${wrong}`,
    'driver.py': `# ${wrong}`,
  },
}));

const hints = fc.array(fc.record({ text: secret, cost: fc.constantFrom(0, 0.1, 0.2) }, { requiredKeys: ['text'] }), {
  minLength: 1,
  maxLength: 5,
});
const maybeHints = fc.oneof(fc.constant({}), fc.record({ hints }));

const anyPart = fc.oneof(choice, numeric, text, extract, match, explain, formula, network, cloze, order, sketch);
const parts = fc
  .tuple(ids(2), fc.array(fc.tuple(anyPart, open, secret, maybeHints), { minLength: 2, maxLength: 2 }))
  .map(([names, contents]) => ({
    kind: 'group' as const,
    parts: contents.map(([content, stem, explanation, helped], index) => ({
      id: names[index] ?? '',
      stem,
      ...helped,
      explanation,
      ...content,
    })),
  }));

const common = fc.record({
  stem: open,
  explanation: secret,
  next: secret,
  note: secretLine,
  sources: fc.array(secretLine, { maxLength: 2 }),
  tags: ids(2),
});

/** Any question that its schema accepts; whatever must not be seen before feedback carries `SECRET`. */
export const arbitraryQuestion: fc.Arbitrary<QuestionSource> = fc
  .tuple(
    id,
    common,
    fc.oneof(
      parts,
      fc.tuple(fc.oneof(anyPart, code), maybeHints).map(([content, helped]) => ({ ...content, ...helped })),
    ),
  )
  .map(([name, fields, content]) => ({
    id: name,
    schema: 1,
    status: 'published',
    area: 'deep-learning-basics',
    difficulty: 3,
    limitSeconds: 60,
    ...fields,
    ...content,
  }));
