import type { Catalogue } from '../message';
import type { Translation } from '../../translation';

/** The main process's sentences in Chinese. */
export const chinese: Translation<Catalogue> = {};
