/** The kinds of files: where they lie, and a key by which a file of that kind is told from those of the kinds below. */
export const kinds = [
  { kind: 'government', files: 'governments/*.yaml', key: 'code' },
  { kind: 'source', files: 'sources/*.yaml', key: 'title' },
  { kind: 'plan', files: 'plans/*/plan.yaml', key: 'government' },
  { kind: 'review', files: 'plans/*/reviews/*.yaml', key: 'opinions' },
  { kind: 'survey', files: 'plans/*/surveys/*.yaml', key: 'groups' },
  { kind: 'tally', files: 'plans/*/tallies/*.yaml', key: 'counts' },
  { kind: 'indicator', files: 'plans/*/indicators/*.yaml', key: 'goal' },
  { kind: 'measure', files: 'plans/*/measures/*.yaml', key: 'level' },
  { kind: 'policy', files: 'plans/*/policies/*.yaml', key: 'name' },
];
