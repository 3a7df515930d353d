import { expect, test } from 'vitest';
import { stepTitle } from '../../../src-renderer/features/network/step-title';
import { networkFine } from '../../../src-renderer/fixtures/reports';

test('each step of the way to one server is called by what it tried, not by the server again and again', () => {
  const titles = networkFine.steps.map(stepTitle);
  expect(titles).toEqual(['Clock', 'Name', 'Connection', 'Secure connection', 'Answer']);
});

test('a step of a kind that the window does not know is called by what it was tried on', () => {
  expect(stepTitle({ kind: 'satellite', target: 'api.anthropic.com' })).toBe('api.anthropic.com');
});
