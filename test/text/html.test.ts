import { expect, test } from 'vitest';
import { htmlText } from '../../src/text/html.ts';

test('markup in the data is text on the page', () => {
  expect(htmlText('<script>alert("1" & \'2\')</script>')).toBe(
    '&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;',
  );
});

test('line ends stay, controls are shown', () => {
  expect(htmlText('上限\n下限\u0000')).toBe('上限\n下限\\u0000');
});
