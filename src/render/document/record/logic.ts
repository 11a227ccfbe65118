import { aimingAt, aimsOf } from '../../../assess/logic.ts';
import type { Scope } from '../../../assess/select/scope.ts';
import type { Indicator } from '../../../model/indicator.ts';
import type { Measure } from '../../../model/measure.ts';
import type { Block, Text } from '../document.ts';
import { beside } from '../text.ts';
import { note } from './blocks.ts';
import type { RecordStyle } from './style.ts';
import { titled } from './surroundings.ts';

/** The indicators that a measure is to move, each with where it stands in the logic model. */
export const aimsNote = (measure: Measure, { plan }: Scope, style: RecordStyle): readonly Block[] =>
  note(
    style.language.show.labels.aims,
    aimsOf(measure, plan).map(({ written, indicator }): Text => {
      if (!indicator) return written;
      const level = indicator.level && style.language.show.logicLevels[indicator.level];
      return beside([level, titled(indicator, style), { text: indicator.id, whole: true }]);
    }),
  );

/** The measures that are to move an indicator. */
export const aimedAtNote = (indicator: Indicator, { plan }: Scope, style: RecordStyle): readonly Block[] =>
  note(
    style.language.show.labels.aimedAtBy,
    aimingAt(indicator, plan).map(measure =>
      beside([titled(measure, style), { text: measure.id, whole: true }]),
    ),
  );
