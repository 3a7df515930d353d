import { pluralIn } from '../plural';
import type { Words } from './words';

const plural = pluralIn('en');

/** Parts of sentences: lists of names, lengths of time, what a field should be, what is wrong with a file or version. */
export const partWords = {
  /** One name after another; `list.pair` puts the last one there. */
  'list.row': (a: { first: string; next: string }) => `${a.first}, ${a.next}`,
  'list.pair': (a: { first: string; last: string }) => `${a.first} and ${a.last}`,
  'list.more': (a: { first: string; count: number }) => `${a.first} and ${a.count} more`,

  /** Two sentences of one paragraph. */
  'text.follows': (a: { first: string; next: string }) => `${a.first} ${a.next}`,
  'text.quoted': (a: { text: string }) => `“${a.text}”`,

  'span.seconds': (a: { count: number }) => plural(a.count, { one: '# second', other: '# seconds' }),
  'span.minutes': (a: { count: number }) => plural(a.count, { one: '# minute', other: '# minutes' }),
  'span.hours': (a: { count: number }) => plural(a.count, { one: '# hour', other: '# hours' }),

  'why.field': (a: { field: string; expected: string }) => `“${a.field}” should be ${a.expected}`,
  'why.not-a-group': () => 'it does not hold a settings object',
  'why.not-utf-8': () => 'it is not written as plain UTF-8 text',
  'why.empty-with-backups': () => 'it is empty, although there are backups of it',
  'why.empty': () => 'it is empty',
  'why.no-token': () => 'it holds no token',
  'why.profile-name': () => 'its name may hold letters, digits, “_”, “.” and “-” only',
  'why.no-identity-token': () => 'it lacks an identity token',
  'why.no-federation-rule': () => 'it lacks a federation rule',

  'field.text': () => 'a text',
  'field.flag': () => 'true or false',
  'field.group': () => 'a group of settings in braces',
  'field.texts': () => 'a list of texts',
  'field.text-or-texts': () => 'a text or a list of texts',
  'field.list': () => 'a list',
  'field.whole-above-zero': () => 'a whole number above 0',
  'field.whole': () => 'a whole number',
  'field.share': () => 'a number from 0 to 1',
  'field.share-above-zero': () => 'a number up to 1',
  'field.group-or-flag': () => 'true, false or a group',
  'field.map-of-texts': () => 'pairs of texts in braces',
  'field.map-of-groups': () => 'groups of settings in braces',
  'field.plugins': () => 'plugins with true or false',
  'field.hooks': () => 'a list of hooks for each event',
  'field.one-of': (a: { values: string }) => `one of ${a.values}`,
  'field.group-with': (a: { member: string; values: string }) => `a group with “${a.member}”: ${a.values}`,
  'field.member-no-list': (a: { member: string }) => `right: “${a.member}” is no list`,
  'field.mode': () => 'right: “defaultMode” is not a mode',

  'trouble.bedrock-token': () => 'with Amazon Bedrock it fails with “Session token not found or invalid”',
  'trouble.login-hangs': () =>
    'with an expired login and an administrator’s settings, logging in or out can hang for ever',
  'trouble.expired-as-model': () => 'an expired login shows up in scripts as an error about the model',

  'network.clock': () => 'Clock',
  'network.nameless-authority': () => 'an authority without a name',
  'network.unknown-day': () => 'an unknown day',
  'network.no-address': () => 'an address that is no URL',
} satisfies Words;
