import type { Catalogue } from '../message';
import type { Translation } from '../../translation';

/** The main process's sentences in French. */
export const french: Translation<Catalogue> = {};
