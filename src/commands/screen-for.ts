import type { Screen } from '../render/screen.ts';

/** Text that goes to a file looks as it does in a pipe. */
export function screenFor(file: string | null, screen: Screen): Screen {
  return file === null ? screen : { ...screen, isTerminal: false, columns: null, colourLevel: 0 };
}
