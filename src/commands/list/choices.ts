import type { OrProblem, UsageProblem } from '../../language/run.ts';
import { closest } from '../../text/closest.ts';
import { fold } from '../../text/fold.ts';

/** What a filter may be given: each value under every word that people have for it. */
export class Choices<Value> {
  private readonly byWord = new Map<string, Set<Value>>();
  private readonly shown = new Set<string>();
  private readonly words = new Set<string>();

  /** The first word is the one that is offered where a word is unknown. */
  add(value: Value, words: readonly (string | null | undefined)[]): void {
    const own = words.filter(word => typeof word === 'string');
    if (own[0] !== undefined) this.shown.add(own[0]);
    for (const word of own) {
      this.words.add(word);
      const values = this.byWord.get(fold(word));
      if (values) values.add(value);
      else this.byWord.set(fold(word), new Set([value]));
    }
  }

  /** All that the words stand for; or the first of them that stands for nothing. */
  choose(option: string, written: readonly string[]): OrProblem<ReadonlySet<Value>> {
    const chosen = new Set<Value>();
    for (const word of written) {
      const values = this.byWord.get(fold(word));
      if (!values) return unknownValue(option, word, [...this.shown], closest(word, this.words));
      for (const value of values) chosen.add(value);
    }
    return chosen;
  }
}

export const unknownValue = (
  option: string,
  written: string,
  choices: readonly string[],
  meant: string | null,
): UsageProblem => ({ kind: 'bad-choice', option, written, choices, meant });
