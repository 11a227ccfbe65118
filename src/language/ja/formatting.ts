import { eraDay, eraLong, eraShort } from '../../time/era.ts';
import { lastDay } from '../../time/fiscal-year.ts';
import { quarterOf } from '../../time/quarter.ts';
import type { Formatting } from '../formatting.ts';

export const formatting: Formatting = {
  yearShort: eraShort,
  yearLong: eraLong,
  period: (from, to) => (from === to ? eraShort(from) : `${eraShort(from)}-${eraShort(to)}`),
  day: day => {
    const { year, quarter } = quarterOf(day);
    const place =
      day === lastDay(year)
        ? `${eraLong(year).replace(/度$/, '度末')}`
        : `${eraShort(year)} 第${quarter}四半期`;
    return `${day}（${place}）`;
  },
  dayLong: eraDay,
  asOf: day => `${day}現在`,
  duration: ({ years, months }) =>
    years === 0 && months === 0
      ? '1か月未満'
      : `${years > 0 ? `${years}年` : ''}${months > 0 ? `${months}か月` : ''}`,
  unit: unit => unit,
  withUnit: (number, unit) => `${number}${unit ?? ''}`,
  difference: (number, unit) => `${number}${unit === '%' ? 'ポイント' : (unit ?? '')}`,
  approximate: number => `約${number}`,
  range: (min, max) => (max === null ? `${min}以上` : min === null ? `${max}以下` : `${min}~${max}`),
  atMost: number => `${number} 以下`,
  atLeast: number => `${number} 以上`,
  orMore: number => `${number}~`,
  named: (number, name, unit) => [number, name, unit].filter(part => part !== null).join(' '),
  inProse: number => number.replace(/^-/, '▲'),
  list: items => items.join('、'),
  separator: '、',
  aside: text => `（${text}）`,
};
