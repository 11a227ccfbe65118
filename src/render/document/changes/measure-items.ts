import type { MeasureChange, TallyChange } from '../../../compare/types.ts';
import { briefNameIn, saidIn } from '../../../language/name.ts';
import type { Stage } from '../../../model/plan.ts';
import type { Count } from '../../../model/published.ts';
import type { Said } from '../../../model/record.ts';
import { brief } from '../../../text/fit.ts';
import { stageLabel } from '../../wording/stage-words.ts';
import type { Item, Text } from '../document.ts';
import { beside } from '../text.ts';
import type { Telling } from './telling.ts';

export function stageName(id: string | null, { plan, language }: Telling): string {
  const stage: Stage | undefined = plan.stages.find(one => one.id === id);
  if (id === null) return language.terms.unreported;
  return stage ? stageLabel(stage, language) : id;
}

/** A record by its name; one that is not there by its id. */
function recordName(id: string, { plan, language }: Telling): string {
  const records = [...plan.policies, ...plan.measures, ...plan.indicators];
  const found = records.find(record => record.id === id);
  return found ? language.formatting.named(found.no, briefNameIn(found.name, language.code), null) : id;
}

export function measureItem(change: MeasureChange, telling: Telling): Item {
  const { measure, leaf, under } = change;
  const { diff, code, formatting } = telling.language;
  const parent = (id: string | null) => (id === null ? diff.unassigned : recordName(id, telling));
  const owner = measure.owner.length > 0 ? formatting.aside(formatting.list(measure.owner)) : '';
  return {
    text: `${formatting.named(measure.no, briefNameIn(measure.name, code), null)}${owner}`,
    late: leaf.after?.late ?? false,
    details: [
      ...(change.began ? [diff.began] : []),
      ...stageDetails(change, telling),
      ...change.rewritten.map(({ before, after }) =>
        diff.reportRewritten(
          before.date,
          stageName(before.stage, telling),
          after && stageName(after.stage, telling),
        ),
      ),
      ...(change.ended
        ? [
            diff.ended(
              change.ended.how,
              change.ended.date,
              change.ended.into.map(id => recordName(id, telling)),
            ),
          ]
        : []),
      ...(change.resumed ? [diff.resumed] : []),
      ...(under ? [diff.under(parent(under.before), parent(under.after))] : []),
      ...(change.silent ? [diff.wentSilent] : []),
    ],
  };
}

function stageDetails({ stage, reports, leaf }: MeasureChange, telling: Telling): Text[] {
  const { diff, formatting } = telling.language;
  const last = reports.at(-1);
  const why = (said: Said | null | undefined) => said && diff.why(brief(saidIn(said, telling.language)));
  if (!stage) {
    return reports.map(entry =>
      beside([diff.sameStage(stageName(entry.stage, telling)), entry.date, why(entry.why)]),
    );
  }
  const day = last ? formatting.aside(last.date) : '';
  const now = stageName(stage.after, telling);
  const moved =
    stage.before === null ? diff.firstReport(now) : diff.change(stageName(stage.before, telling), now);
  return [beside([`${moved}${day}`, why((last ?? leaf.after?.last?.entry)?.why)])];
}

export function tallyItem({ tally, before, after, rewritten }: TallyChange, telling: Telling): Item {
  const { diff, formatting } = telling.language;
  const count = after ?? before;
  const under = count?.under ? recordName(count.under, telling) : null;
  const numbers = (one: Count) =>
    [
      ...(one.total === null ? [] : [diff.total(one.total)]),
      ...Object.entries(one.stages ?? {}).map(([id, number]) => `${stageName(id, telling)} ${number}`),
    ].join(formatting.separator);
  const [old, now] = [before && numbers(before), after && numbers(after)];
  const said = old !== null && now !== null ? diff.change(old, now) : (now ?? old ?? '');
  const note = !after ? diff.tallyRemoved : rewritten ? diff.tallyRewritten : null;
  return {
    text: diff.tally(tally.date, count?.of ?? '', under),
    details: [`${said}${note ? formatting.aside(note) : ''}`],
  };
}
