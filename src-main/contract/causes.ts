import { z } from 'zod';
import { causes } from './cause-names';

export const Cause = z.enum(causes);
export type Cause = z.infer<typeof Cause>;
