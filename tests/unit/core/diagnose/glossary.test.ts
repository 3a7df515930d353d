import { describe, expect, test } from 'vitest';
import type { Cause } from '../../../../src-main/contract/causes';
import { classify } from '../../../../src-main/core/diagnose/classify';
import { inEnglish } from '../../../../src-main/core/diagnose/glossary';
import { readPaste } from '../../../../src-main/core/diagnose/text';
import { diagnosisRules } from '../../../../src-main/rules/diagnosis/catalogue';

describe('a line in another language', () => {
  test.each([
    ['zugriff verweigert: c:\\users\\max\\.claude.json', 'permission denied: c:\\users\\max\\.claude.json'],
    ['la clave de api no es válida', 'la api key is invalid a'],
    ['无法连接到 api.anthropic.com', 'could not connect to server 到 api.anthropic.com'],
  ])('%s is read once more in English', (line, reading) => {
    expect(inEnglish(line)).toBe(reading);
  });

  test('that is English already is not read twice', () => {
    expect(inEnglish('permission denied, open /home/u/.claude.json')).toBeNull();
  });

  test('that is long enough to be data is left alone', () => {
    expect(inEnglish(`${'x'.repeat(5000)} zugriff verweigert`)).toBeNull();
  });
});

describe('the same message leads to the same cause', () => {
  const cases: readonly (readonly [Cause, ...string[]])[] = [
    [
      'invalid_api_key',
      'API-Schlüssel ungültig',
      'Clé API invalide',
      'Chave de API inválida',
      'APIキーが無効です',
      'API 密钥无效',
    ],
    [
      'file_permission',
      'Zugriff verweigert: C:\\Users\\max\\.claude\\settings.json',
      'Accès refusé : C:\\Users\\max\\.claude\\settings.json',
      'Acceso denegado: C:\\Users\\max\\.claude.json',
      '拒绝访问。 C:\\Users\\max\\.claude.json',
    ],
    [
      'network_or_proxy_or_tls',
      'Zertifikat ungültig: api.anthropic.com',
      'Impossible de joindre api.anthropic.com : délai d’attente dépassé',
      'Error: no se pudo conectar con api.anthropic.com',
      'Falha na conexão: certificado inválido',
      '证书验证失败: api.anthropic.com',
      'サーバーに接続できません (api.anthropic.com)',
    ],
    ['expired_or_revoked_oauth', 'Sitzung abgelaufen. Bitte melden Sie sich erneut an.', '登录已过期，请重新登录'],
    ['rate_or_usage_limit', '使用量上限に達しました', 'Nutzungslimit erreicht', 'Limite de uso atingido'],
    ['billing_or_credit', '账户余额不足', 'Guthaben zu niedrig'],
  ];

  test.each(cases.flatMap(([cause, ...texts]) => texts.map((text) => [cause, text] as const)))(
    '%s: %s',
    (cause, text) => {
      expect(classify(readPaste(text), {}, diagnosisRules)[0]?.cause).toBe(cause);
    },
  );

  test('what is quoted is the line as it was pasted, not its reading', () => {
    const [guess] = classify(readPaste('Zugriff verweigert: C:\\Users\\max\\.claude.json'), {}, diagnosisRules);
    expect(guess?.because.at(-1)).toContain('Zugriff verweigert');
  });
});
