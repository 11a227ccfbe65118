import { words } from './words.js';

/**
 * The page for whoever has to agree to a change: what must not be overlooked, then what is wrong with the data, then
 * what moves. It is cut where there is no room for it, from its end, and says of what there is more, and where.
 */
export function pageOf({ check, diff }, { lang, summary }) {
  const { callout, rest } = withCallout(diff);
  const sections = [callout, check, ...rest.split(/^(?=### )/m)].map(text => text.trim());
  return room =>
    fitted(
      sections.filter(text => text !== ''),
      room,
      words[lang],
      summary ?? '`reform diff`',
    );
}

function fitted(sections, room, { isCut, isLeftOut }, where) {
  const kept = [];
  let left = room - roomForEnd;
  for (const text of sections) {
    left -= text.length + between.length;
    if (left < 0) break;
    kept.push(text);
  }
  const next = sections[kept.length];
  if (next === undefined) return written(kept);
  left += next.length;
  const isWorthCutting = kept.length === 0 || left > roomWorthUsing;
  if (isWorthCutting) kept.push(cutAtLine(next, left));
  const count = sections.length - kept.length;
  const missing = [
    ...(isWorthCutting ? [isCut(where)] : []),
    ...(count > 0 ? [isLeftOut(count, where)] : []),
  ];
  return written([...kept, missing.join(' ')]);
}

const between = '\n\n';

const written = parts => `${parts.join(between)}\n`;

/** What the page on the changes begins with, where it has something that must not be overlooked. */
function withCallout(diff) {
  const [callout = ''] = /^(?:>.*\n)+/.exec(diff) ?? [];
  return { callout, rest: diff.slice(callout.length) };
}

/** For the sentence on what is missing, and for what a cut has left open. */
const roomForEnd = 600;

/** Less of a section would help nobody. */
const roomWorthUsing = 5_000;

function cutAtLine(text, room) {
  const cut = text.slice(0, Math.max(0, text.lastIndexOf('\n', room))).trimEnd();
  const count = tag => cut.split(tag).length - 1;
  return cut + `${between}</details>`.repeat(count('<details>') - count('</details>'));
}
