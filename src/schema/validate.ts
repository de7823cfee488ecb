import { Ajv2020, type DefinedError, type Options, type ValidateFunction } from 'ajv/dist/2020.js'
import { SCHEMAS, type SchemaName } from './shape.ts'

/**
 * How Ajv compiles our schemas. Every error is wanted, with the schema and the value it speaks of. The keys of a signature stand
 * in a definition without a type, for one signer and a list alike; strictTypes would refuse that.
 */
export const AJV_OPTIONS: Options = { allErrors: true, verbose: true, strictTypes: false }

const compiled: Partial<Record<SchemaName, ValidateFunction>> = {}

/** Ajv's errors for data held against a schema. The bundle has this module compiled beforehand: see `scripts/build.mjs`. */
export function validate(schema: SchemaName, data: unknown): readonly DefinedError[] {
  const run = (compiled[schema] ??= new Ajv2020(AJV_OPTIONS)
    .addSchema(schema === 'plan' ? [] : [SCHEMAS.plan])
    .compile(SCHEMAS[schema]))
  return run(data) ? [] : ((run.errors ?? []) as DefinedError[])
}
