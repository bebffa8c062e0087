import { describe, expect, test } from 'vitest';
import { checkMarkdown } from '#lib/bank/checks/check-markdown.ts';

const rules = { headings: false, images: ['graph.png'], checkFigure: () => [] };
const messages = (text: string, changes = {}) => checkMarkdown(text, { ...rules, ...changes }).map(({ message }) => message);

describe('what a text may hold', () => {
  test.each([
    '**太字**と*斜体*と`コード`。',
    '式 $u = xW + b$ と\n\n$$\n\\frac{1}{2}\\sum_k (y_k - d_k)^2\n$$',
    '| 列 | 列 |\n| --- | --- |\n| $x$ | 1 |',
    '1. 一つ\n2. 二つ',
    '```python\nx = 1\n```',
    '![ReLU のグラフ](graph.png)',
    '$\\text{誤差}$',
  ])('%s', (text) => expect(messages(text)).toEqual([]));
});

describe('what is refused', () => {
  test.each([
    ['HTML', '次の<b>値</b>', /"html" is not allowed/],
    ['a heading', '## 見出し', /heading/],
    ['a formula that KaTeX cannot read', '$\\frac{1}$', /formula "\\frac\{1\}"/],
    ['Japanese in a formula without \\text', '$誤差 = 1$', /formula/],
    ['a character that the formula font does not have', '$\\text{①}$', /Unrecognized Unicode character/],
    ['a formula that is not closed', '値は $x である', /"\$" stands alone/],
    ['bold that Markdown does not see', '値は**「平均」**です', /"\*\*" is shown as it is/],
    ['a code block without its language', '```\nx\n```', /names its language/],
    ['a link that is not https', '[x](http://example.com)', /https/],
    ['an image that is not there', '![x](other.png)', /no image "other.png"/],
    ['an image without a text', '![](graph.png)', /says what it shows/],
  ])('%s', (_, text, message) => expect(messages(text).join('\n')).toMatch(message));
});

test('problems tell the line within the text', () => {
  expect(checkMarkdown('一行目\n\n$\\nope$', rules)).toEqual([{ line: 3, message: expect.stringContaining('\\nope') }]);
});

test('an opening page may have headings, but not of the first level', () => {
  expect(messages('## 見出し', { headings: true })).toEqual([]);
  expect(messages('# 題', { headings: true })).toHaveLength(1);
});
