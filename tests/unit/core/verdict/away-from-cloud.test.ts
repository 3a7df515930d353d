import { describe, expect, test } from 'vitest';
import { actions } from '../../../../src-main/core/verdict/actions';
import { awayFromCloud } from '../../../../src-main/core/verdict/away-from-cloud';
import { machineOf } from '../../../../src-main/services/status';
import { login, lookAtMachine } from '../../services/probe/a-machine';

const env = { CLAUDE_CODE_USE_BEDROCK: '1' };
const waysOut = async (files = {}) =>
  awayFromCloud(machineOf(await lookAtMachine({ env, files })), actions.bedrockDocs()).map(({ id }) => id);

describe('a cloud provider that refuses', () => {
  test('with a Claude login at hand, is switched off first', async () => {
    expect(await waysOut(login())).toEqual(['use-subscription', 'open-link']);
  });

  test('without one, has its own sign-in explained', async () => {
    expect(await waysOut()).toEqual(['open-link', 'show-why']);
  });
});
