import type { HttpAnswer } from '../../http-exchange';
import { stringAt } from '../../json-text';
import { isPage, jsonBody } from '../answer-body';
import type { Judgement } from '../judge';

const judged = (state: Judgement['state'], code: Judgement['code']): Judgement => ({ state, code });

/** What AWS calls a refusal, and its sentence in lower case; empty where it has none. */
interface AwsRefusal {
  readonly name: string;
  readonly said: string;
}

/** STS answers in XML, Bedrock in JSON with the name in a header or in `__type` (their API references, 2026-11). */
function refusalOf(answer: HttpAnswer): AwsRefusal {
  const body = jsonBody(answer);
  if (body !== null) {
    const type = answer.headers['x-amzn-errortype'] ?? stringAt(body, '__type') ?? stringAt(body, 'code') ?? '';
    const said = stringAt(body, 'message') ?? stringAt(body, 'Message') ?? '';
    return { name: type.replace(/^.*#/, '').replace(/:.*$/, ''), said: said.slice(0, 2_000).toLowerCase() };
  }
  const text = answer.body.slice(0, 8_000);
  const part = (tag: string) => new RegExp(`<${tag}>([^<]{0,2000})</${tag}>`).exec(text)?.[1] ?? '';
  return { name: part('Code'), said: part('Message').toLowerCase() };
}

/** Who the keys belong to, as far as it helps to recognise them: the end of the account's number, and role or user. */
export interface AwsIdentity {
  readonly account: string;
  readonly who: string;
}

/** The caller in STS's answer (API reference, GetCallerIdentity, 2026-11); null for anything else. */
export function identityOf(answer: HttpAnswer): AwsIdentity | null {
  if (answer.status !== 200 || !answer.body.includes('<GetCallerIdentityResult>')) return null;
  const arn = /<Arn>arn:aws[a-z-]{0,10}:(?:iam|sts)::(\d{12}):([^<]{1,500})<\/Arn>/.exec(answer.body);
  if (arn === null) return null;
  const [, account = '', name = ''] = arn;
  const parts = name.split('/');
  return { account: `…${account.slice(-4)}`, who: (parts[0] === 'root' ? 'root' : (parts[1] ?? name)).slice(0, 64) };
}

/**
 * What AWS's answer says about the credentials that were used. As with Anthropic's: green only for the very shape that
 * is answered with, red only for a refusal by name.
 *
 * @param asked `identity` for STS, `models` for Bedrock's own list
 */
export function judgeAws(answer: HttpAnswer, asked: 'identity' | 'models'): Judgement {
  const { status } = answer;
  if (status === 407) return judged('unknown', 'proxy-auth');
  if (status === 511) return judged('unknown', 'captive-portal');
  if (status >= 300 && status < 400) return judged('unknown', 'redirected');
  if (isPage(answer)) return judged('unknown', status === 200 ? 'captive-portal' : 'not-amazon');
  if (status === 200) {
    const right =
      asked === 'identity' ? identityOf(answer) !== null : Array.isArray(jsonBody(answer)?.['modelSummaries']);
    return right ? judged('live', 'ok-aws') : judged('unknown', 'not-amazon');
  }
  const { name, said } = refusalOf(answer);
  if (isClock(name, said)) return judged('unknown', 'clock-skew');
  if (/^Throttling|^TooManyRequests|^RequestLimitExceeded/.test(name) || status === 429) {
    return judged('unknown', 'server-error');
  }
  if (status >= 500) return judged('unknown', 'server-error');
  switch (name) {
    case 'InvalidClientTokenId':
    case 'UnrecognizedClientException':
    case 'InvalidAccessKeyId':
      return judged('rejected', 'aws-rejected');
    case 'ExpiredToken':
    case 'ExpiredTokenException':
      return judged('rejected', 'aws-expired');
    case 'SignatureDoesNotMatch':
    case 'InvalidSignatureException':
      return judged('rejected', 'aws-secret-wrong');
    case 'RegionDisabledException':
    case 'OptInRequired':
      return judged('rejected', 'aws-region-off');
    case 'AccessDenied':
    case 'AccessDeniedException':
      return denied(said);
    default:
      return judged('unknown', name === '' ? 'not-amazon' : 'bad-answer');
  }
}

/** A signature is refused as well when only the clock is wrong; the sentence tells the two apart. */
function isClock(name: string, said: string): boolean {
  if (name === 'RequestExpired' || name === 'RequestTimeTooSkewed') return true;
  return said.includes('signature expired') || said.includes('signature not yet current');
}

/** Bedrock's own keys are refused by sentence only (docs.aws.amazon.com, "Amazon Bedrock API keys", 2026-11). */
function denied(said: string): Judgement {
  if (said.includes('expired')) return judged('rejected', 'aws-expired');
  if (said.includes('authentication failed') || said.includes('api key') || said.includes('security token')) {
    return judged('rejected', 'aws-rejected');
  }
  return judged('unknown', 'aws-denied');
}
