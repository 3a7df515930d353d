import { expect, test } from '@playwright/test';
import { makeCertificate } from '../kit/servers/certificates';
import { keyPains } from './pains/key-pains';
import { loginPains } from './pains/login-pains';
import type { Pain } from './pains/pain';
import { Player, type Played } from './pains/player';
import { inspectedPain, notPlayed, setupPains } from './pains/setup-pains';
import { promisedClicks, writeTable } from './pains/table';

/** From the open window to the end; what must be typed or pasted comes besides. */
const mostClicks = 3;
const updates = process.env.KEYMENDER_UPDATE_DOCS === '1';
const played: Played[] = [];

async function judge(player: Player, pain: Pain): Promise<void> {
  const one = await player.play(pain);
  played.push(one);
  expect(one.clicks).toBeLessThanOrEqual(mostClicks);
  if (!updates) expect(one.clicks).toBe(await promisedClicks(pain.number));
}

test.describe('what people suffer from ends within three clicks', () => {
  let player: Player;
  test.beforeAll(async () => {
    player = await Player.start();
  });
  test.afterAll(() => player.stop());

  for (const pain of [...loginPains, ...keyPains, ...setupPains]) {
    test(`${String(pain.number)}. ${pain.pain}`, () => judge(player, pain));
  }
});

test(`${String(inspectedPain.number)}. ${inspectedPain.pain}`, async () => {
  const company = makeCertificate({ name: 'Example Inspection', authority: true });
  const player = await Player.start(makeCertificate({ name: '127.0.0.1', ips: ['127.0.0.1'], by: company }));
  try {
    await judge(player, inspectedPain);
  } finally {
    await player.stop();
  }
});

test('every pain of the list is in the table of the README', async () => {
  const all = [...loginPains, ...keyPains, ...setupPains, inspectedPain, ...notPlayed].map(({ number }) => number);
  expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  if (updates) expect(played).toHaveLength(all.length - notPlayed.length);
  if (updates) await writeTable(played, notPlayed);
  for (const number of all) expect(await promisedClicks(number)).not.toBeNull();
});
