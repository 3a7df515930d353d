import type { Catalogue } from '../message';
import type { Translation } from '../../translation';

/** The main process's sentences in German. */
export const german: Translation<Catalogue> = {};
