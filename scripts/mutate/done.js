import { appendFileSync } from 'node:fs';

/** The last word of a run that came to its end. */
export function teardown() {
  appendFileSync(`${process.env.MUTATE_CACHE}/journal.jsonl`, `${JSON.stringify({ done: true })}\n`);
}
