type Counts = readonly (readonly [label: string, count: number])[];

/** What a count has gained or lost since an earlier day: `+3`, `-1`, `0`. */
export function changeText(now: number, before: number): string {
  if (now === before) return '0';
  return now > before ? `+${now - before}` : `-${before - now}`;
}

/** Labels with their counts and, where there is an earlier state, the change beside each: `順調 3 (+1)`. */
export function countsBeside(
  now: Counts,
  before: Counts | null,
  separator = '  ',
  written = (change: string) => change,
): string {
  if (!before) return now.map(([label, count]) => `${label} ${count}`).join(separator);
  const earlier = new Map(before);
  const labels = new Set([...now, ...before].map(([label]) => label));
  const later = new Map(now);
  return [...labels]
    .map(label => {
      const count = later.get(label) ?? 0;
      return `${label} ${count} (${written(changeText(count, earlier.get(label) ?? 0))})`;
    })
    .join(separator);
}
