import { z } from 'zod';
import { AccountsList, GivenName, KeyId } from './accounts';
import type { CallName, PushName } from './channels';
import { CliUpdatePlan, CliUpdateState } from './cli-update';
import { DiagnoseReport } from './reports';
import { DeepFolders, DeepScanState, DeepView } from './deep-scan';
import { LinkId } from './diagnosis';
import { Health, NetworkReport } from './health';
import { BackupEntry, Plan, Progress, Receipt } from './plan';
import { Settings } from './settings';
import { Snapshot } from './snapshot';
import { Licences, UpdateState } from './updates';

/** What can go wrong with any call, as the window sees it. */
export const Fault = z.strictObject({
  code: z.string(),
  words: z.string(),
  /** A line for a terminal that the words name, word for word. */
  command: z.string().optional(),
});
export type Fault = z.infer<typeof Fault>;

/** Where a guided login stands. */
export const LoginState = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('idle') }),
  z.strictObject({ step: z.literal('starting') }),
  /** `host` names the page that was opened; the address itself stays in the main process. */
  z.strictObject({
    step: z.literal('waiting-for-browser'),
    host: z.string(),
    wantsCode: z.boolean(),
    /** Why the last code was of no use; the next one may be. */
    problem: z.string().optional(),
  }),
  z.strictObject({ step: z.literal('finishing') }),
  z.strictObject({
    step: z.literal('done'),
    before: z.string().nullable(),
    after: z.string().nullable(),
    /** Something still outranks the login; the sentence says what. */
    warning: z.string().nullable(),
  }),
  z.strictObject({ step: z.literal('failed'), code: z.string(), words: z.string() }),
]);
export type LoginState = z.infer<typeof LoginState>;

const nothing = z.strictObject({});
const fingerprint = z.string().regex(/^[0-9a-f]{12}$/);
const id = z.string().min(1).max(64);
const longestPaste = 2_000_000;

interface Call<I extends z.ZodType, O extends z.ZodType> {
  readonly input: I;
  readonly output: O;
}
const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> => ({ input, output });

/** Every call that the window can make: its input, checked by the gate, and its answer. */
export const calls = {
  'snapshot.get': call(nothing, Snapshot),
  'check.now': call(nothing, nothing),
  /** Sends one word with every key that may carry it. Costs something, so only for a click on a button that says so. */
  'check.message': call(nothing, z.strictObject({ health: z.array(Health) })),
  /** Asks the package registry for the newest Claude Code; null where it could not be learnt. */
  'cli.newest': call(nothing, z.strictObject({ version: z.string().nullable(), words: z.string() })),
  /** Runs the configured helper command once, because the user asked to. */
  'helper.run': call(nothing, nothing),
  'login.start': call(
    z.strictObject({ kind: z.enum(['subscription', 'console']), email: z.email().max(254).optional() }),
    nothing,
  ),
  'login.code': call(z.strictObject({ code: z.string().min(1).max(4096) }), nothing),
  /** Opens the login page again. */
  'login.open': call(nothing, nothing),
  'login.cancel': call(nothing, nothing),
  'logout.preview': call(z.strictObject({ everything: z.boolean() }), Plan),
  'rotate.preview': call(
    z.strictObject({
      fingerprint,
      newKey: z.string().min(1).max(10_000),
      otherTools: z.boolean(),
      evenIfRejected: z.boolean().optional(),
    }),
    Plan,
  ),
  'remove.preview': call(z.strictObject({ findings: z.array(id).min(1).max(5000) }), Plan),
  /** Everything that outranks the login, taken out of its way. */
  'subscription.preview': call(nothing, Plan),
  /** What puts these findings right, or without any all that is the matter; `choices` are those of an earlier preview. */
  'repair.preview': call(
    z.strictObject({ findings: z.array(id).max(5000), choices: z.array(z.string().max(200)).max(100).optional() }),
    Plan,
  ),
  /** How one Claude Code is updated, or without an id the one that the terminal runs; and doing it. */
  'cli-update.preview': call(z.strictObject({ installation: id.optional() }), CliUpdatePlan),
  'cli-update.start': call(z.strictObject({ installation: id }), nothing),
  'cli-update.cancel': call(nothing, nothing),
  'plan.apply': call(
    z.strictObject({
      plan: id,
      steps: z.array(id).max(5000),
      /** Files that fail are left as they were and the others stay changed. Only for plans that are separable. */
      keep: z.boolean().optional(),
    }),
    Receipt,
  ),
  /** Stops a change before its next file; everything is put back, and `plan.apply` says so. */
  'plan.cancel': call(z.strictObject({ plan: id }), nothing),
  /** Ends a program that a receipt named, if it is still the same one and can be closed without harm. */
  'processes.end': call(z.strictObject({ pid: z.number().int().positive() }), nothing),
  'plan.drop': call(z.strictObject({ plan: id }), nothing),
  'history.list': call(nothing, z.strictObject({ receipts: z.array(Receipt), backups: z.array(BackupEntry) })),
  'history.undo': call(z.strictObject({ receipt: id, overNewerEdits: z.boolean() }), Receipt),
  'backups.delete': call(z.strictObject({ receipt: id }), nothing),
  'diagnose.text': call(z.strictObject({ text: z.string().max(longestPaste) }), DiagnoseReport),
  'diagnose.clipboard': call(nothing, DiagnoseReport),
  'network.check': call(nothing, NetworkReport),
  'finding.reveal': call(z.strictObject({ finding: id }), nothing),
  'link.open': call(z.strictObject({ link: LinkId }), nothing),
  'report.copy': call(nothing, nothing),
  /** The system's dialog asks where; null: the user wanted none after all. Otherwise the name of the file. */
  'report.save': call(nothing, z.strictObject({ name: z.string().nullable() })),
  /** What can be looked through, and how far a look is that runs or ran last. */
  'deep.get': call(nothing, DeepView),
  /** The system's own dialog for a folder; a choice that was taken back changes nothing. */
  'deep.pick': call(nothing, DeepFolders),
  'deep.forget': call(z.strictObject({ folder: id }), DeepFolders),
  'deep.start': call(z.strictObject({ folders: z.array(id).min(1).max(200) }), nothing),
  'deep.cancel': call(nothing, nothing),
  'accounts.list': call(nothing, AccountsList),
  'accounts.add': call(z.strictObject({ name: GivenName, key: z.string().min(1).max(10_000) }), Receipt),
  'accounts.rename': call(z.strictObject({ account: KeyId, name: GivenName }), nothing),
  'accounts.remove': call(z.strictObject({ account: KeyId }), Receipt),
  /** Claude Code takes another of the kept keys. */
  'accounts.use.preview': call(z.strictObject({ account: KeyId }), Plan),
  /** A second Claude Code with a folder and a login of its own. */
  'accounts.folder.preview': call(z.strictObject({ name: GivenName }), Plan),
  /** A key moves into the keychain; or a new one does, and the old one's copies go. */
  'accounts.home.preview': call(
    z.strictObject({
      fingerprint,
      name: GivenName.optional(),
      newKey: z.string().min(1).max(10_000).optional(),
      otherTools: z.boolean(),
    }),
    Plan,
  ),
  'updates.get': call(nothing, UpdateState),
  /** Asks for the newest version, or for the one before this. Refused while updates are switched off. */
  'updates.look': call(z.strictObject({ back: z.boolean() }), UpdateState),
  'updates.fetch': call(nothing, UpdateState),
  /** Ends the app and starts the other version; refused while a change is being made. */
  'updates.install': call(nothing, UpdateState),
  'licences.get': call(nothing, Licences),
  'settings.get': call(nothing, Settings),
  /** Folders are chosen in the system's dialog only, never named by the window. */
  'settings.set': call(Settings.omit({ deepFolders: true }).partial(), Settings),
  /** As the app came, but for the first page, which was read. What was backed up and kept stays. */
  'settings.reset': call(nothing, Settings),
  'window.close': call(nothing, nothing),
  'window.painted': call(nothing, nothing),
  'app.quit': call(nothing, nothing),
} satisfies Record<CallName, Call<z.ZodType, z.ZodType>>;

/** Everything that the main process tells the window unasked. */
export const pushes = {
  snapshot: Snapshot,
  login: LoginState,
  network: NetworkReport,
  progress: Progress,
  'cli-update': CliUpdateState,
  deep: DeepScanState,
  updates: UpdateState,
  /** A tray menu item or a second start asks for a screen. */
  navigate: z.strictObject({
    to: z.enum(['home', 'fix', 'explain', 'settings', 'history']),
    /** With `explain`: the user asked for the clipboard's text to be explained, so ask for it at once. */
    clipboard: z.boolean().optional(),
  }),
} satisfies Record<PushName, z.ZodType>;

export type CallInput<N extends CallName> = z.input<(typeof calls)[N]['input']>;
export type CallOutput<N extends CallName> = z.output<(typeof calls)[N]['output']>;
export type PushPayload<N extends PushName> = z.output<(typeof pushes)[N]>;

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Fault };

/** What the preload puts on `window.keymender`, and what a fake of it in tests must be. */
export interface Bridge {
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Answer<CallOutput<N>>>;
  /** Returns a function that ends the subscription. */
  on<N extends PushName>(name: N, listener: (payload: PushPayload<N>) => void): () => void;
}
