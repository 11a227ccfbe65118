import { makeLinesVisible } from './visible.ts';

/** The message of a GitHub workflow command: a line end would start a line that could be a command of its own. */
export function workflowData(text: string): string {
  return makeLinesVisible(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

/** The value of a property such as `file=` or `title=`. */
export function workflowProperty(text: string): string {
  return workflowData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
