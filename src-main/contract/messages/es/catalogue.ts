import type { Catalogue } from '../message';
import type { Translation } from '../../translation';

/** The main process's sentences in Spanish. */
export const spanish: Translation<Catalogue> = {};
