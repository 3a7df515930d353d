import type { Translation } from '../../../src-main/contract/translation';
import type { Catalogue } from '../words';

/** The window's own words in Chinese. */
export const chinese: Translation<Catalogue> = {};
