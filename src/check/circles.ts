/**
 * The circles in a graph in which each leads to at most one other: every circle once, its members in the order of
 * the way round.
 */
export function circles<T>(members: Iterable<T>, next: (member: T) => T | null): T[][] {
  const found: T[][] = [];
  /** By which walk, counted from 1, each member was come to. */
  const walks = new Map<T, number>();
  let walk = 0;
  for (const first of members) {
    walk++;
    let member: T | null = first;
    while (member !== null && !walks.has(member)) {
      walks.set(member, walk);
      member = next(member);
    }
    if (member !== null && walks.get(member) === walk) found.push(circleFrom(member, next));
  }
  return found;
}

function circleFrom<T>(start: T, next: (member: T) => T | null): T[] {
  const circle = [start];
  for (let member = next(start); member !== null && member !== start; member = next(member))
    circle.push(member);
  return circle;
}
