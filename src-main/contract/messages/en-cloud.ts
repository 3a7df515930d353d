import type { Words } from './words';

/** What checks at cloud providers say. `health.` and the code, as in en-health; `cloud.` adds what makes it exact. */
export const cloudWords = {
  'health.ok-aws': () => 'Amazon accepts these credentials. Whether the model may be used shows with the first word.',
  'health.aws-expired': () =>
    'Amazon says that these AWS credentials have run out. Sign in to AWS again, as you did before.',
  'health.aws-secret-wrong': () =>
    'Amazon knows the AWS access key, but the secret key beside it is another one’s. Set both anew, as one pair.',
  'health.aws-denied': () =>
    'Amazon knows these AWS credentials, but does not let them ask for this. Whether Claude Code may use them is not known.',
  'health.aws-region-off': () => 'Amazon has switched this region off for your account. Choose another AWS_REGION.',
  'health.aws-sign-on-over': () => 'Your AWS sign-in has run out.',
  'health.aws-no-profile': () => 'The AWS profile that is asked for does not exist.',
  'health.aws-no-keys': () => 'No AWS credentials were found where AWS’s own programs look.',
  'health.aws-not-run': () => 'The AWS credentials come from a command. It is only run when you ask for a check.',
  'health.aws-login-not-checked': () =>
    'The AWS credentials come from “aws login”, which only AWS’s own program may renew. They were not checked.',
  'health.aws-chain-failed': () => 'The AWS credentials could not be got. Sign in to AWS again, then check once more.',
  'health.not-amazon': () => 'Something else than Amazon answered.',
  'health.cloud-gateway': () => 'Whoever runs the server in between signs in to the cloud. That was not checked.',
  'health.google-not-checked': () =>
    'Only Google can say whether its sign-in still works, and asking would renew it. Keymender never does.',
  'health.google-broken': () => 'The Google sign-in of this computer cannot be used.',

  'cloud.aws.switched': (a: { setting: string; place: string }) =>
    `${a.setting} in ${a.place} sends Claude Code to Amazon instead of Anthropic.`,
  'cloud.google.switched': (a: { setting: string; place: string }) =>
    `${a.setting} in ${a.place} sends Claude Code to Google instead of Anthropic.`,
  'cloud.foundry.switched': (a: { setting: string; place: string }) =>
    `${a.setting} in ${a.place} sends Claude Code to Microsoft instead of Anthropic.`,
  'cloud.aws.who': (a: { who: string; account: string }) =>
    `Amazon accepts these credentials: ${a.who}, in the account ending ${a.account}. Whether the model may be used shows with the first word.`,
  'cloud.aws.invalid': () =>
    'Amazon answers: “The security token included in the request is invalid.” That is about AWS credentials; a new Anthropic key changes nothing.',
  'cloud.aws.sign-in': (a: { profile: string }) => `Run in a terminal: aws sso login --profile ${a.profile}`,
  'cloud.aws.refreshes': (a: { command: string }) =>
    `Claude Code renews it with its own command, awsAuthRefresh: ${a.command}`,
  'cloud.aws.profile': (a: { profile: string }) => `The profile in use is ${a.profile}.`,
  'cloud.aws.variables-over-profile': () =>
    'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are set, so they are used and the AWS profile is not. Old ones there are the usual reason.',
  'cloud.aws.profile-over-variables': () =>
    'AWS_PROFILE is set, so the keys in AWS_ACCESS_KEY_ID are not used by AWS’s own programs; some others take them first.',
  'cloud.aws.keys-over-sign-on': (a: { profile: string }) =>
    `The profile ${a.profile} holds old keys in the credentials file, so its sign-in is not used. Take the keys out.`,
  'cloud.aws.no-region': () => 'No region is set. Claude Code then asks in us-east-1; set AWS_REGION if that is wrong.',
  'cloud.aws.export': () =>
    'awsCredentialExport in the Claude Code settings gets the credentials with a command. It was not run.',
  'cloud.google.kind': (a: { kind: string }) => `The Google sign-in is ${a.kind}.`,
  'cloud.google.project': (a: { project: string }) => `The project is ${a.project}.`,
  'cloud.google.no-project': () => 'No project is set: Claude Code needs ANTHROPIC_VERTEX_PROJECT_ID.',
  'cloud.google.quota': (a: { quota: string }) => `Use is counted for the project ${a.quota}.`,
  'cloud.google.no-region': () => 'No region is set: Claude Code needs CLOUD_ML_REGION.',
  'cloud.google.renew': () =>
    'If Claude Code says “invalid_grant”, run in a terminal: gcloud auth application-default login',
  'cloud.google.refreshes': (a: { command: string }) =>
    `Claude Code renews it with its own command, gcpAuthRefresh: ${a.command}`,
  'cloud.google.missing': (a: { file: string }) =>
    `GOOGLE_APPLICATION_CREDENTIALS names ${a.file}, which is not there.`,
  'cloud.google.damaged': (a: { file: string }) => `${a.file} is damaged: a part that Google needs is missing.`,
  'cloud.google.user': () => 'your own, made with gcloud',
  'cloud.google.service': () => 'a service account’s key',
  'cloud.google.external': () => 'made by another sign-in service',
  'cloud.google.impersonated': () => 'a service account that your own stands in for',

  'cloud.account.amazon': (a: { service: string }) => `An Amazon account (${a.service})`,
  'cloud.account.google': (a: { service: string }) => `A Google account (${a.service})`,
  'cloud.account.microsoft': (a: { service: string }) => `A Microsoft account (${a.service})`,
  'cloud.account.region': (a: { region: string }) => `region ${a.region}`,
  'cloud.account.profile': (a: { profile: string }) => `profile ${a.profile}`,
  'cloud.account.project': (a: { project: string }) => `project ${a.project}`,
  'cloud.account.resource': (a: { resource: string }) => `resource ${a.resource}`,
  'cloud.account.variables': (a: { name: string }) => `keys from ${a.name}`,
  'cloud.account.key': (a: { key: string }) => `key ${a.key}`,
  'cloud.account.no-login': () => 'No Claude login is needed',
  'cloud.account.nobody': () => 'Nobody is signed in there',

  'head.aws-rejected': () => 'Your AWS credentials are not accepted',
  'head.google-broken': () => 'Your Google sign-in cannot be used',
} satisfies Words;
