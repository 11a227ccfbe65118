import { Chalk } from 'chalk';
import type { Tone } from '../document/document.ts';
import type { Screen } from '../screen.ts';

export type Paint = (text: string) => string;

/** How each tone looks. */
export type Paints = Readonly<Record<Tone, Paint>>;

/**
 * Red and green differ in brightness as well, for those who do not see the difference in hue. The level is that of the
 * stream that is written to: what chalk would find out by itself is that of another.
 */
export function paintsFor({ colourLevel }: Pick<Screen, 'colourLevel'>): Paints {
  const chalk = new Chalk({ level: colourLevel });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    good: chalk.greenBright,
    middling: chalk.yellow,
    bad: chalk.red,
    faint: chalk.dim,
    strong: chalk.bold,
    place: chalk.blue,
  };
}
