import { afterEach, expect, test } from 'vitest';
import { catalogueOf } from '../../../../src-main/contract/messages/catalogues';
import { english, speak } from '../../../../src-main/contract/messages/message';
import { claudeVariables } from '../../../../src-main/services/network/variables';
import { lookAtMachine } from '../probe/a-machine';

afterEach(() => speak(english));

test.each([
  ['en', 'your environment'],
  ['de', 'Umgebung'],
  ['es', 'tu entorno'],
  ['fr', 'votre environnement'],
  ['zh', '你的环境变量'],
] as const)(
  'a variable of the environment is said to stand there in the language that is spoken (%s)',
  async (language, place) => {
    const look = await lookAtMachine({ env: { HTTPS_PROXY: 'http://proxy.acme.example:8080' } });
    speak(await catalogueOf(language));
    expect(claudeVariables(look).get('HTTPS_PROXY')?.place).toBe(place);
  },
);
