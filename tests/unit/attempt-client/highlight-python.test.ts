import { expect, test } from 'vitest';
import { highlightPython } from '#app/ui/questions/listing/highlight-python.ts';

test('every line of the listing is one line of HTML', () => {
  expect(highlightPython(['def relu(x):', '', '    return x'])).toHaveLength(3);
});

test('a docstring over several lines is a string on each of them', () => {
  const [, first, last] = highlightPython(['def f():', '    """one', '    two"""']);
  expect(first).toContain('<span class="hljs-string">"""one</span>'.replaceAll('"""', '&quot;&quot;&quot;'));
  expect(last).toMatch(/^<span class="hljs-string">.*<\/span>$/);
});

test('what looks like markup in the code stays text', () => {
  expect(highlightPython(['a = b < c  # <script>'])[0]).not.toMatch(/<script/);
});

test('a blank comes out as it went in, even where its id is a word of Python', () => {
  const [first] = highlightPython(["loss.{{in}}(x, {{for}})  # {{a}}, f'{{b}}'"]);
  for (const blank of ['{{in}}', '{{for}}', '{{a}}', '{{b}}']) expect(first).toContain(blank);
});
