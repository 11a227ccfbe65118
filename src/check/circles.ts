/**
 * The circles in a graph in which each leads to at most one other: every circle once, its members in the order of
 * the way round.
 */
export function circles<T>(members: Iterable<T>, next: (member: T) => T | null): T[][] {
  const found: T[][] = [];
  const walked = new Set<T>();
  for (const first of members) {
    if (next(first) === null) continue;
    const way = new Map<T, number>();
    let member: T | null = first;
    while (member !== null && !walked.has(member)) {
      walked.add(member);
      way.set(member, way.size);
      member = next(member);
    }
    const start = member === null ? undefined : way.get(member);
    if (start !== undefined) found.push([...way.keys()].slice(start));
  }
  return found;
}
