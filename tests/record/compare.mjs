/** SigV4 signatures differ with the second they are made in; whose key signed and for what does not. */
function comparable(authorization) {
  return authorization?.replace(/\/\d{8}\/(.*?), SignedHeaders=.*$/s, '/…/$1') ?? null;
}

function headers(sent) {
  return sent ? { 'x-api-key': sent.x_api_key ?? null, authorization: comparable(sent.authorization) } : null;
}

/** Dates, stamps and version numbers change from run to run without the behaviour having changed. */
function words(printed) {
  return printed
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, '…')
    .replace(/\.\d{13}\b/g, '.…')
    .replace(/\b\d+\.\d+\.\d+\b/g, '…')
    .trim();
}

const provider = (observed) => observed.status_json?.apiProvider ?? 'firstParty';

/**
 * What changed since a case was recorded.
 *
 * @param {object} recorded an entry of a case file
 * @param {object} seen what `observe` returned
 * @returns {{ what: 'sent' | 'provider' | 'exit' | 'words', was: string, is: string }[]} the grave changes first;
 *   empty when nothing did. `words` alone is a changed message, not a changed decision.
 */
export function changes(recorded, seen) {
  const pairs = [
    ['sent', JSON.stringify(headers(recorded.sent)), JSON.stringify(headers(seen.sent))],
    ['provider', provider(recorded), provider(seen)],
    ['exit', String(recorded.exit), String(seen.exit)],
    ['words', words(recorded.printed), words(seen.printed)],
  ];
  return pairs.filter(([, was, is]) => was !== is).map(([what, was, is]) => ({ what, was, is }));
}
