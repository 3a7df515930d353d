import type { Translation } from '../../../src-main/contract/translation';
import type { Catalogue } from '../words';

/** The window's own words in Spanish. */
export const spanish: Translation<Catalogue> = {};
