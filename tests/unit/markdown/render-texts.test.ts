import { expect, test } from 'vitest';
import { RecentMap } from '#app/ui/markdown/recent-map.ts';
import { renderTexts } from '#app/ui/markdown/render-texts.ts';

test('every text of a view is rendered in the reader’s language', () => {
  const view = { id: 'main', weight: 2, choices: [{ id: 'a', text: { ja: '重み', en: 'weights' } }], stem: null };
  expect(renderTexts(view, 'en')).toEqual({
    id: 'main',
    weight: 2,
    choices: [{ id: 'a', text: { html: '<p>weights</p>', lang: 'en' } }],
    stem: null,
  });
});

test('a text without a translation is shown in Japanese and says so', () => {
  expect(renderTexts({ ja: '重み' }, 'en')).toEqual({ html: '<p>重み</p>', lang: 'ja' });
});

test('a listing gets its colours line by line', () => {
  const [first, second] = renderTexts(
    [
      { id: 'a', code: 'import numpy' },
      { id: 'b', code: 'x < 1' },
    ],
    'ja',
  );
  expect(first?.html).toContain('<span class="hljs-keyword">import</span>');
  expect(second?.html).toContain('x &lt; ');
});

test('the cache forgets what was not asked for longest', () => {
  const cache = new RecentMap<string, number>(2);
  cache.getOrMake('a', () => 1);
  cache.getOrMake('b', () => 2);
  cache.getOrMake('a', () => 3);
  cache.getOrMake('c', () => 4);
  expect(cache.getOrMake('a', () => 5)).toBe(1);
  expect(cache.getOrMake('b', () => 6)).toBe(6);
  expect(cache.size).toBe(2);
});
