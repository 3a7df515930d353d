import { message, say } from '../../contract/messages/message';
import type { Found } from '../found';
import { fingerprint } from '../fingerprint';
import type { Secret } from '../secret';
import type { VariablePlace, VariableStep } from './draft';

/** Sources of variables that the system itself keeps and this user may change (src-main/sources/shell/session-variables.ts). */
const places: Readonly<Record<string, VariablePlace>> = {
  'shell/user-variables': 'user-registry',
  'shell/launchctl': 'launchctl',
};
const machineWide = 'shell/machine-variables';

/** Whether a finding is a variable of the system that can be changed here. */
export const isVariable = (found: Found): boolean => found.finding.source in places;

/** The step that puts a new value into a variable, or with null takes the variable away. */
export function variableStep(found: Found, secret: Secret | null): readonly VariableStep[] {
  const { id, name, source } = found.finding;
  const place = places[source];
  if (place === undefined) return [];
  const target = say(message(`plan.variable.${place}`, { name }));
  return [
    {
      at: 'variable',
      kind: secret === null ? 'remove' : 'replace',
      place,
      name,
      secret,
      target,
      findings: [id],
      words: say(
        secret === null ? message('plan.remove.step', { names: name }) : message('plan.rotate.step', { names: name }),
      ),
      chosen: true,
      expects: secret === null ? [] : [{ that: 'holds', finding: id, fingerprint: fingerprint(secret.reveal()) }],
    },
  ];
}

/** What is set for every user of a computer is an administrator's to change: it is named, with the place. */
export const machineWideNotes = (founds: readonly Found[]): readonly string[] => [
  ...new Set(
    founds
      .filter(({ finding }) => finding.source === machineWide)
      .map(({ finding }) => say(message('plan.variable.machine', { name: finding.name }))),
  ),
];
