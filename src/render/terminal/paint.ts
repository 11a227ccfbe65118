import { Chalk } from 'chalk';
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

/** Red and green differ in brightness as well, for those who do not see the difference in hue. */
export function paintsFor(screen: Pick<Screen, 'colourLevel'>): Paints {
  const chalk = new Chalk({ level: screen.colourLevel });
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
