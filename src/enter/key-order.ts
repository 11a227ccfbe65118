import indicator from '../../schemas/indicator.schema.json' with { type: 'json' };
import measure from '../../schemas/measure.schema.json' with { type: 'json' };
import type { KeyOrder } from '../write/edit/change.ts';

/** The order in which the schemas name the keys is the one in which they are written. */
export const indicatorKeys: KeyOrder = Object.keys(indicator.properties);
export const seriesKeys: KeyOrder = Object.keys(indicator.properties.series.items.properties);
export const measureKeys: KeyOrder = Object.keys(measure.properties);
