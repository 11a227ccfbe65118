import type { SettingsFile } from '../load/settings.ts';
import type { Finding } from '../model/finding.ts';
import { shapeFindings } from './shape/check-shape.ts';

/** Everything that is wrong with `reform.yaml`. */
export async function checkSettings({ file, value, findings }: SettingsFile): Promise<readonly Finding[]> {
  return value === undefined ? findings : shapeFindings('reform', value, file);
}
