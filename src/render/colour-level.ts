import type { Screen } from './screen.ts';

type Level = Screen['colourLevel'];

/** How many colours to use: `--color`, `NO_COLOR`, `FORCE_COLOR`, `TERM=dumb`, then what the stream itself has. */
export function colourLevel(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  stream: { readonly colourLevel: Level },
): Level {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (asked === 'never') return 0;
  if (asked === 'always') return stream.colourLevel || 1;
  if (NO_COLOR) return 0;
  if (FORCE_COLOR !== undefined) return forced(FORCE_COLOR, stream.colourLevel);
  return TERM === 'dumb' ? 0 : stream.colourLevel;
}

function forced(value: string, level: Level): Level {
  if (value === '0' || value === 'false') return 0;
  if (value === '2' || value === '3') return value === '2' ? 2 : 3;
  return level || 1;
}
