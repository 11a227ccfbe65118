import type { Screen } from '../screen.ts';

/** What a colour stands for; it never says more than the words beside it do. */
export type Paint = (text: string) => string;

export interface Paints {
  readonly error: Paint;
  readonly warning: Paint;
  readonly good: Paint;
  readonly middling: Paint;
  readonly bad: Paint;
  readonly faint: Paint;
  readonly strong: Paint;
  readonly place: Paint;
}

/** The codes that every terminal with colours knows, which switch a colour or a weight on, and off again. */
const red = ['\u001b[31m', '\u001b[39m'] as const;
const yellow = ['\u001b[33m', '\u001b[39m'] as const;
const blue = ['\u001b[34m', '\u001b[39m'] as const;
const brightGreen = ['\u001b[92m', '\u001b[39m'] as const;
const bold = ['\u001b[1m', '\u001b[22m'] as const;
const dim = ['\u001b[2m', '\u001b[22m'] as const;

/** Red and green differ in brightness as well, for those who do not see the difference in hue. */
const coloured: Paints = {
  error: paint(red, bold),
  warning: paint(yellow, bold),
  good: paint(brightGreen),
  middling: paint(yellow),
  bad: paint(red),
  faint: paint(dim),
  strong: paint(bold),
  place: paint(blue),
};

const asItIs: Paint = text => text;
const plain: Paints = {
  error: asItIs,
  warning: asItIs,
  good: asItIs,
  middling: asItIs,
  bad: asItIs,
  faint: asItIs,
  strong: asItIs,
  place: asItIs,
};

export const paintsFor = ({ colourLevel }: Pick<Screen, 'colourLevel'>): Paints =>
  colourLevel > 0 ? coloured : plain;

function paint(...codes: readonly (readonly [on: string, off: string])[]): Paint {
  const on = codes.map(([code]) => code).join('');
  const off = codes
    .map(([, code]) => code)
    .reverse()
    .join('');
  return text => (text === '' ? '' : on + text + off);
}
