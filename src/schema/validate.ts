import { Ajv2020, type DefinedError, type ValidateFunction } from 'ajv/dist/2020.js'
import options from './ajv-options.json' with { type: 'json' }
import { SCHEMAS, type SchemaName } from './shape.ts'

const compiled: Partial<Record<SchemaName, ValidateFunction>> = {}

/**
 * Ajv's errors for data held against a schema. Every error is wanted, with the schema and the value it speaks of. The keys of a
 * signature stand in a definition without a type, for one signer and a list alike; strictTypes would refuse that.
 * What is built has this module compiled beforehand: see `scripts/build/plugins.mjs`.
 */
export function validate(schema: SchemaName, data: unknown): readonly DefinedError[] {
  const run = (compiled[schema] ??= new Ajv2020(options)
    .addSchema(schema === 'plan' ? [] : [SCHEMAS.plan])
    .compile(SCHEMAS[schema]))
  return run(data) ? [] : ((run.errors ?? []) as DefinedError[])
}
