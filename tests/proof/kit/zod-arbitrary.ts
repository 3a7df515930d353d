import fc from 'fast-check';
import type { z } from 'zod';

/** The part of a schema that is needed to make values of it (zod 4, `_zod.def`). */
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly (string | number | boolean | null)[];
  readonly in?: z.ZodType;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
  readonly format?: string;
  readonly pattern?: RegExp;
}
interface Check {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly pattern?: RegExp;
  readonly format?: string;
}

const defOf = (schema: z.ZodType): Def => schema._zod.def;

/**
 * Values that a schema of the contract mostly accepts: those that `pool` names are preferred to invented texts.
 * What a refinement wants beyond shape and length is left to chance.
 */
export function arbitraryOf(schema: z.ZodType, pool: readonly string[]): fc.Arbitrary<unknown> {
  const def = defOf(schema);
  const inner = (one: z.ZodType | undefined) => (one === undefined ? fc.constant(undefined) : arbitraryOf(one, pool));
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  switch (def.type) {
    case 'object': {
      const shape = Object.entries(def.shape ?? {});
      const required = shape.filter(([, one]) => defOf(one).type !== 'optional').map(([name]) => name);
      return fc.record(Object.fromEntries(shape.map(([name, one]) => [name, arbitraryOf(one, pool)])), {
        requiredKeys: required,
      });
    }
    case 'array': {
      const least = checks.find(({ check }) => check === 'min_length')?.minimum ?? 0;
      return fc.array(inner(def.element), { minLength: least, maxLength: least + 4 });
    }
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return inner(def.innerType);
    case 'pipe':
      return inner(def.in);
    case 'union':
      return fc.oneof(...(def.options ?? []).map(inner));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'boolean':
      return fc.boolean();
    case 'number':
    case 'int': {
      const least = checks.find(({ check }) => check === 'greater_than')?.value ?? 0;
      const most = checks.find(({ check }) => check === 'less_than')?.value ?? 70_000;
      return fc.integer({ min: Math.max(0, Math.floor(least)), max: Math.min(70_000, Math.floor(most)) });
    }
    case 'string':
      return text(def, checks, pool);
    default:
      return fc.anything();
  }
}

function text(def: Def, checks: readonly Check[], pool: readonly string[]): fc.Arbitrary<string> {
  const pattern = def.pattern ?? checks.find((check) => check.pattern !== undefined)?.pattern;
  if (def.format === 'email' || checks.some(({ format }) => format === 'email'))
    return fc.constant('someone@example.org');
  const least = checks.find(({ check }) => check === 'min_length')?.minimum ?? 0;
  const most = checks.find(({ check }) => check === 'max_length')?.maximum ?? 200;
  const fits = pool.filter((one) => (pattern?.test(one) ?? true) && one.length >= least && one.length <= most);
  const free =
    pattern === undefined
      ? fc.string({ minLength: least, maxLength: Math.min(most, 200) })
      : fc.stringMatching(pattern);
  return fits.length === 0 ? free : fc.oneof(free, fc.constantFrom(...fits));
}
