import type { FindingFacts } from '../../../check/facts.ts';
import type { RecordKind } from '../../../model/record.ts';
import type { RuleWords } from '../../diagnostics.ts';
import { records } from '../records.ts';

const meantOne = ({ meant }: { readonly meant: string | null }) => (meant ? `\`${meant}\` の誤りでは` : null);

const kindsInWords = (kinds: readonly RecordKind[]) =>
  kinds.length > 3 ? '記録' : kinds.map(kind => records.kinds[kind]).join('・');

type Field = FindingFacts['unknown-reference']['field'];

/** What a record names by the key: the place that it stands under. */
const named: Readonly<Record<Field, string>> = {
  under: '属する先',
  also_under: '再掲する先',
  into: '引き継いだ先',
  review: '目標の元になった意見',
  continues: '継続する元',
  count: '集計の対象',
  about: '意見の対象',
  aims: '目指す指標',
  leads_to: '意見の結果',
  government: '自治体',
  follows: '前計画',
};

/** A survey follows another one, and a plan a plan. */
function namedBy(field: Field, kinds: readonly RecordKind[]): string {
  if (field === 'continues') return `${named.continues}の${kindsInWords(kinds)}`;
  return field === 'follows' && kinds.includes('survey') ? '前回のアンケート' : named[field];
}

/** Of several, and of one alone. */
const circling: Readonly<Record<FindingFacts['circular-reference']['field'], readonly [string, string]>> = {
  under: ['属して', 'に属している'],
  also_under: ['再掲されて', 'の下に再掲されている'],
  continues: ['継続して', 'を継続している'],
  follows: ['前のものとして', 'に続いている'],
};

const missingOne = ({ missing, kinds }: FindingFacts['unknown-reference']) => {
  if (missing === 'record') return kindsInWords(kinds);
  return { government: '自治体', plan: '計画', part: '区分（series）' }[missing];
};

const namesOf: Readonly<Record<FindingFacts['duplicate-name']['of'], string>> = {
  stage: '進捗区分',
  band: '評価の区分',
  organisation: '組織',
};

/** `a → b → a`, of a long way only the beginning. */
const wayRound = (ids: readonly string[]) =>
  [...(ids.length > 6 ? [...ids.slice(0, 5), '…'] : ids), ids[0]].join(' → ');

export const references = {
  'unknown-reference': {
    checks: '参照している記録があるか',
    why: '属する先のない取組はどこにも数えられず、継続する元のない指標には経緯がない。',
    header: ({ field, kinds }, { kind, id }) =>
      `${records.kinds[kind]} \`${id}\` の${namedBy(field, kinds)}がない`,
    label: facts => `この id の${missingOne(facts)}はない`,
    help: meantOne,
  },
  'wrong-kind': {
    checks: '参照している記録が、そこに書ける種類のものか',
    why: '取組が属するのは方針か取組、指標が属するのは方針か取組か指標で、ほかのものの下では出力に居場所がない。',
    header: ({ field, id, kinds }, record) =>
      `${records.kinds[record.kind]} \`${record.id}\` の${namedBy(field, kinds)}に \`${id}\` は書けない`,
    label: ({ is }) => `これは${records.kinds[is]}`,
    related: ({ id }) => [`\`${id}\` の記録`],
    help: ({ kinds }) => `${kindsInWords(kinds)}の id を書く`,
  },
  'circular-reference': {
    checks:
      '回りまわって自分自身に属する記録、自分自身を継続する取組や指標、自分自身に続く計画やアンケートがないか',
    why: '輪になったものはどの方針にも属さず、表示も集計もされない。',
    header: ({ field, ids }, { kind }) => {
      const [together, alone] = circling[field];
      return ids.length > 1
        ? `${ids.length}件の${records.kinds[kind]}が互いに${together}輪になっている`
        : `${records.kinds[kind]} \`${ids[0]}\` が自分自身${alone}`;
    },
    label: ({ ids }) => wayRound(ids),
    related: ({ ids }) => ids.slice(1).map(id => `\`${id}\` の行き先`),
    help: ({ field, ids }) =>
      field === 'also_under'
        ? 'これを消す'
        : `${ids.length > 1 ? 'どれか一つの ' : ''}\`${field}\` を消すか、ほかのものに改める`,
  },
  'unknown-stage': {
    checks: '進捗区分が計画の定めたものか',
    why: '計画にない区分では、どこにも数えられない。',
    header: ({ stage }) => `進捗区分 \`${stage}\` はこの計画にない`,
    label: () => '区分の id ではない',
    related: ({ stages }) => [`この計画の区分は ${stages.map(({ id }) => id).join('、') || 'まだない'}`],
    help: ({ meant, stages }) => {
      if (stages.length === 0) return '`plan.yaml` の `stages` に計画の進捗区分を並べる';
      return meant ? `\`${meant.id}\`${meant.label.ja ? `（${meant.label.ja}）` : ''}の誤りでは` : null;
    },
  },
  'unknown-owner': {
    checks: '所管が、自治体の組織の一覧にあるか（一覧がある場合）',
    why: '書き違えた名前は、所管別の表で別の組織になってしまう。',
    header: ({ owner, government }) => `\`${government}\` に組織 \`${owner}\` はない`,
    label: () => '組織の名前ではない',
    related: ({ government }) => [`\`${government}\` の組織の一覧`],
    help: facts => meantOne(facts) ?? '一覧のとおりに書くか、一覧に加える',
  },
  'unknown-source': {
    checks: '参照している出典が `sources/` にあるか',
    why: '文書をたどれない数値は、確かめようがない。',
    header: ({ source }) => `出典 \`${source}\` がない`,
    label: () => '`sources/` にこの id のファイルはない',
    help: ({ source, meant }) =>
      meantOne({ meant }) ?? `\`title\` を書いた \`sources/${source}.yaml\` を加える`,
  },
  'unknown-level': {
    checks: '取組の階層、集計する階層、公表値の数える対象が、計画の用語にあるか',
    why: '取組は階層の名前で数えるため、用語にない名前ではどこにも数えられない。',
    header: ({ written, field }) =>
      field === 'of'
        ? `\`${written}\` は数えられる対象としてこの計画の用語にない`
        : `階層 \`${written}\` はこの計画にない`,
    label: ({ levels }) =>
      levels.length > 0
        ? `階層は ${levels.map(level => `\`${level}\``).join('、')}`
        : 'この計画には階層の名前がない',
    related: () => ['この計画の用語'],
    help: ({ written, meant }) =>
      meantOne({ meant }) ?? `このどれかを書くか、\`words.measure\` に \`${written}\` を加える`,
  },
  'unknown-review': {
    checks: '目標の元になった委員会等の意見があるか',
    why: '目標がなぜ改められたかは、求めた会議の記録をたどって分かる。',
    header: ({ review }) => `委員会等の意見 \`${review}\` がない`,
    label: () => 'この id の意見の記録はない',
    help: meantOne,
  },
  'unknown-survey-item': {
    checks: '意見の対象とした調査の設問があるか',
    why: '対象のない意見は、どこにも表示されない。',
    header: ({ survey, item }) => `調査 \`${survey}\` に設問 \`${item}\` はない`,
    label: () => 'この id の設問はない',
    help: meantOne,
  },
  'duplicate-id': {
    checks: '一つの id が一つのものを指すか（方針・取組・指標の間、一つの並びの中）',
    why: 'その id を書いた人が、どちらを指したのか分からない。',
    header: ({ id, kinds }) =>
      kinds
        ? `id \`${id}\` が${kinds.map(kind => records.kinds[kind]).join('と')}の両方にある`
        : `id \`${id}\` が二度ある`,
    label: () => '二つ目',
    related: () => ['一つ目'],
    help: ({ kinds }) => (kinds ? 'どちらかのファイルの名前を変える' : 'どちらかを別の id にする'),
  },
  'duplicate-series': {
    checks: '一つの指標の区分（series）に、同じ id が二度ないか',
    why: '`指標/区分` として参照した数値が、どちらのものか分からない。',
    header: ({ id }, record) => `指標 \`${record.id}\` に区分 \`${id}\` が二つある`,
    label: () => '二つ目',
    related: () => ['一つ目'],
    help: () => 'どちらかを別の id にする',
  },
  'duplicate-name': {
    checks: '計画の進捗区分や評価の区分、自治体の組織に、同じ名前のものが二つないか',
    why: '同じ名前の列は見分けられず、同じ名前の組織は先のものしか見つからない。',
    header: ({ of, name }) => `${namesOf[of]}「${name}」が二つある`,
    label: () => '二つ目',
    related: () => ['一つ目'],
    help: ({ of }) =>
      of === 'organisation' ? '一つにまとめるか、どちらかを別の名前にする' : 'どちらかを別の名前にする',
  },
  'listed-twice': {
    checks: '一つの並びに同じものが二度ないか、`also_under` に `under` と同じものがないか',
    why: '二度書いても一度しか数えないので、別のものを書くつもりだったと思われる。',
    header: ({ name, list, under }) =>
      under ? `\`${list}\` の \`${name}\` は \`under\` と同じ` : `\`${list}\` に \`${name}\` が二度ある`,
    label: ({ under }) => (under ? '元から属している' : '二つ目'),
    related: ({ under }) => [under ? '属する先' : '一つ目'],
    help: ({ under }) => (under ? 'これを消すか、別のものに改める' : 'どちらかを消すか、別のものに改める'),
  },
  'unknown-waiver': {
    checks: '見送る（`waive`）とした警告があるか',
    why: 'ないものの見送りは、検討済みのように見えてしまう。エラーは直すもので、見送れない。',
    header: ({ rule, isError }) =>
      isError ? `エラー \`${rule}\` は見送れない` : `見送る警告 \`${rule}\` がない`,
    label: ({ isError }) => (isError ? 'エラーの名前' : '警告の名前ではない'),
    help: ({ isError, meant }) => (isError ? '対象の誤りを直し、この見送りを消す' : meantOne({ meant })),
  },
} satisfies Partial<RuleWords>;
