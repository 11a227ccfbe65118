import indicator from '../../schemas/indicator.schema.json' with { type: 'json' };
import measure from '../../schemas/measure.schema.json' with { type: 'json' };
import review from '../../schemas/review.schema.json' with { type: 'json' };
import shared from '../../schemas/shared.schema.json' with { type: 'json' };
import type { KeyOrder } from '../write/edit/change.ts';

/** The order in which the schemas name the keys is the one in which they are written. */
export const indicatorKeys: KeyOrder = Object.keys(indicator.properties);
export const seriesKeys: KeyOrder = Object.keys(indicator.properties.series.items.properties);
export const milestoneKeys: KeyOrder = Object.keys(shared.$defs.milestones.items.properties);
const opinion = review.properties.opinions.items.properties;
export const opinionKeys: KeyOrder = Object.keys(opinion);
export const answerKeys: KeyOrder = Object.keys(opinion.answer.properties);
export const measureKeys: KeyOrder = Object.keys(measure.properties);
