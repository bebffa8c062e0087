import { describe, expect, test } from 'vitest';
import { fillRegions, openRegions, parseRegions, programOf, segmentsOf } from '#lib/questions/kinds/code/regions.ts';

const LISTING = 'import numpy as np\n\n# region body\ndef relu(u):\n    pass\n# endregion\nprint(relu)';

describe('a listing', () => {
  test('is cut into closed code and open regions, without the lines that mark them', () => {
    expect(segmentsOf(LISTING)).toEqual([
      { id: 'closed-0', isOpen: false, code: 'import numpy as np\n' },
      { id: 'body', isOpen: true, code: 'def relu(u):\n    pass' },
      { id: 'closed-2', isOpen: false, code: 'print(relu)' },
    ]);
  });

  test('takes what the learner wrote in its regions, and nothing for regions it does not have', () => {
    const filled = fillRegions(segmentsOf(LISTING), { body: 'relu = abs', other: 'import os', 'closed-0': 'import os' });
    expect(programOf(filled)).toBe('import numpy as np\n\nrelu = abs\nprint(relu)');
  });

  test('keeps a region that was not touched as it was given', () => {
    expect(openRegions(fillRegions(segmentsOf(LISTING), {}))).toEqual({ body: 'def relu(u):\n    pass' });
  });

  test('is the same program whatever line ends the learner’s editor writes', () => {
    expect(programOf(fillRegions(segmentsOf(LISTING), { body: 'a = 1\r\nb = 2\rc = 3' }))).toContain('a = 1\nb = 2\nc = 3');
  });

  test('may have a region that names of objects have too', () => {
    const listing = '# region constructor\nx = 1\n# endregion';
    expect(programOf(fillRegions(segmentsOf(listing), {}))).toBe('x = 1');
  });
});

test.each([
  ['x = 1', 1, 'no open region'],
  ['# region a\nx = 1', 2, 'not ended'],
  ['x = 1\n# endregion', 2, 'no region is open'],
  ['# region a\n# region b\n# endregion', 2, 'not ended before'],
  ['# region a\n# endregion\n# region a\n# endregion', 3, 'twice'],
])('a file that cannot be cut is told with its line: %j', (file, line, message) => {
  expect(parseRegions(file)).toEqual({ ok: false, line, message: expect.stringContaining(message) });
});
