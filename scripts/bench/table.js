import { inTurns, median, ratio } from './turns.js';

/** Measures the commands and prints them as a Markdown table; each of `columns` is a heading and what it divides. */
export function table(title, commands, { rounds, columns }) {
  const measured = inTurns(commands, rounds);
  const headings = ['', 'median', ...columns.map(({ heading }) => heading), 'peak memory'];
  console.log(`\n### ${title}\n\n| ${headings.join(' | ')} |\n|---|${'--:|'.repeat(headings.length - 1)}`);
  for (const [command, figures] of measured) {
    const name = command.once ? `${command.name} (one run)` : command.name;
    const ratios = columns.map(({ of }) => {
      const [above, below] = of(command).map(each => measured.get(each));
      return threeDigits(ratio(above, below));
    });
    const cells = [name, duration(median(figures.times)), ...ratios, megabytes(figures.memory)];
    console.log(`| ${cells.join(' | ')} |`);
  }
  return measured;
}

export const over = base => ({ heading: `÷ ${base.name}`, of: command => [command, base] });
export const under = base => ({ heading: `${base.name} ÷ it`, of: command => [base, command] });

export const counted = number => number.toLocaleString('en');
export const threeDigits = number => (number >= 100 ? String(Math.round(number)) : number.toPrecision(3));
const duration = milliseconds =>
  milliseconds < 10_000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
const megabytes = bytes => (bytes === null ? '–' : `${Math.round(bytes / 1e6)} MB`);
