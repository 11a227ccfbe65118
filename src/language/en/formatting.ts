import { partsOf } from '../../time/day.ts';
import { lastDay } from '../../time/fiscal-year.ts';
import { quarterOf } from '../../time/quarter.ts';
import type { Formatting } from '../formatting.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Units are written as the sources write them; these are the ones that English says in another way. */
const units: ReadonlyMap<string, string> = new Map(
  Object.entries({
    日: 'days',
    月: 'months',
    年: 'years',
    時間: 'hours',
    分: 'minutes',
    人: 'people',
    世帯: 'households',
    点: 'points',
    ポイント: 'points',
    倍: 'times',
    回: 'times',
    手続: 'procedures',
    円: 'yen',
    千円: 'thousand yen',
    万円: '10,000 yen',
    百万円: 'million yen',
    億円: '100m yen',
    // how many: English counts without a word
    件: '',
    個: '',
    か所: '',
  }),
);

/** Of the units above; none of others, which stay as they are written. */
const singular = (said: string) => (said === 'people' ? 'person' : said.replace(/s$/, ''));

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
const yearName = (year: number) => `FY${year}`;
const unitName = (unit: string | null) => (unit === null ? null : (units.get(unit) ?? unit) || null);
const withUnit = (number: string, unit: string | null) => {
  const name = unitName(unit);
  if (name === null) return number;
  if (name === '%') return `${number}%`;
  const isOne = /^[-+]?1$/.test(number) && unit !== null && units.has(unit) && unit !== '倍';
  const said = isOne ? singular(name) : name;
  return /^\d/.test(said) ? `${number} (${said})` : `${number} ${said}`;
};

export const formatting: Formatting = {
  yearShort: yearName,
  yearLong: yearName,
  period: (from, to) => (from === to ? yearName(from) : `${yearName(from)}-${to}`),
  day: day => {
    const { year, quarter } = quarterOf(day);
    return `${day} (${day === lastDay(year) ? `end of ${yearName(year)}` : `${yearName(year)} Q${quarter}`})`;
  },
  dayLong: date => {
    const { year, month, day } = partsOf(date);
    return `${day} ${months[month - 1]} ${year}`;
  },
  asOf: day => `as of ${day}`,
  duration: ({ years, months }) =>
    years === 0 && months === 0
      ? 'less than a month'
      : [
          ...(years > 0 ? [plural(years, 'year')] : []),
          ...(months > 0 ? [plural(months, 'month')] : []),
        ].join(' '),
  unit: unitName,
  withUnit,
  difference: (number, unit) => withUnit(number, unit === '%' ? 'ポイント' : unit),
  approximate: number => `about ${number}`,
  range: (min, max) =>
    max === null ? `${min} or more` : min === null ? `${max} or less` : `${min} to ${max}`,
  atMost: number => `at most ${number}`,
  atLeast: number => `at least ${number}`,
  orMore: number => `${number}+`,
  named: (number, name, unit) =>
    `${number === null ? '' : `${number} `}${name}${unit === null ? '' : `, ${unit}`}`,
  inProse: number => number,
  list: items => items.join(', '),
  separator: '; ',
  aside: text => ` (${text})`,
};
