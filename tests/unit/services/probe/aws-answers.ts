import type { Play } from '../../../kit/servers/play-server';

/** An answer in the XML that STS speaks. */
export const xml = (status: number, body: string): Play => ({ status, headers: { 'content-type': 'text/xml' }, body });
/** As STS writes it (API reference, GetCallerIdentity, 2026-11). */
export const identity = xml(
  200,
  `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
  <Arn>arn:aws:sts::123456789012:assumed-role/Developer/ada</Arn><UserId>AROATEST:ada</UserId><Account>123456789012</Account>
  </GetCallerIdentityResult><ResponseMetadata><RequestId>TEST</RequestId></ResponseMetadata></GetCallerIdentityResponse>`,
);
/** A refusal as STS writes it. */
export const refusal = (status: number, code: string, said: string) =>
  xml(
    status,
    `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${said}</Message></Error><RequestId>TEST</RequestId></ErrorResponse>`,
  );
/** What becomes of keys that Amazon does not know. */
export const invalidToken = refusal(
  403,
  'InvalidClientTokenId',
  'The security token included in the request is invalid.',
);
