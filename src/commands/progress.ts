import type { Context } from './command.ts';

/** Told before each plan how many have been read, and at the end. */
export type Progress = (done: number, total: number) => Promise<void>;

/** Milliseconds: an answer that comes within a second needs no word about it. */
const patience = 1000;
const pace = 100;

/** On a terminal's standard error, and nowhere else, how far a long reading has come; it leaves no trace. */
export function progressOn({ host, language }: Pick<Context, 'host' | 'language'>): Progress {
  let told = 0;
  return async (done, total) => {
    if (!host.err.isTerminal) return;
    const now = host.elapsed();
    if (done === total) {
      if (told > 0) await host.err.write(eraseLine);
    } else if (now > patience && now - told > pace) {
      told = now;
      await host.err.write(`${eraseLine}${language.run.progress(done, total)}`);
    }
  };
}

const eraseLine = '\r\u001b[K';
