import { expect, test } from 'vitest';
import { fingerprint } from '../../../../src-main/core/fingerprint';
import { makeFound } from '../../../../src-main/core/found';
import type { VariableStep } from '../../../../src-main/core/plan/draft';
import { planLogout } from '../../../../src-main/core/plan/logout';
import { planRemoval } from '../../../../src-main/core/plan/remove';
import { planRotation } from '../../../../src-main/core/plan/rotate';
import { planSubscription } from '../../../../src-main/core/plan/subscription';
import { Secret } from '../../../../src-main/core/secret';

const oldKey = 'sk-ant-api03-TESTold-0123456789-0123456789';
const newKey = 'sk-ant-api03-TESTnew-0123456789-0123456789';
const at = (source: string) =>
  makeFound({
    source,
    kind: 'api-key',
    name: 'ANTHROPIC_API_KEY',
    location: {},
    readByClaudeCode: 'yes',
    value: oldKey,
  });
const users = at('shell/user-variables');
const sessions = at('shell/launchctl');
const machines = at('shell/machine-variables');
const founds = [users, sessions, machines];

const variables = (steps: readonly { readonly at: string }[]): readonly VariableStep[] =>
  steps.filter((step): step is VariableStep => step.at === 'variable');

test('a rotation puts the new key into the variables of the user, and names what is the administrator’s', () => {
  const rotation = { fingerprint: fingerprint(oldKey), newKey: new Secret(newKey), founds, states: [] };
  const plan = planRotation({ ...rotation, otherTools: false });
  const steps = plan.ok ? variables(plan.value.steps) : [];
  expect(steps.map(({ place, kind, secret }) => [place, kind, secret?.reveal()])).toEqual([
    ['user-registry', 'replace', newKey],
    ['launchctl', 'replace', newKey],
  ]);
  expect(plan.ok && plan.value.warnings.filter((warning) => warning.includes('administrator'))).toHaveLength(1);
});

test.each([
  ['removal', planRemoval({ findings: founds.map(({ finding }) => finding.id), founds, states: [] })],
  ['the way to the subscription', planSubscription({ founds, now: 0 })],
  ['logging out', planLogout({ founds, states: [], everything: true, cli: true })],
] as const)('%s takes them away', (_, plan) => {
  expect(plan.ok && variables(plan.value.steps).map(({ kind, place }) => [kind, place])).toEqual([
    ['remove', 'user-registry'],
    ['remove', 'launchctl'],
  ]);
  expect(plan.ok && plan.value.warnings.join()).toContain('administrator');
});
