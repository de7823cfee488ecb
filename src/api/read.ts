/** Files → data: a plan, an office’s profile, any text. */
export { readPlan, type ReadOptions } from '../read/plan.ts'
export { readProfile } from '../read/profile.ts'
export { readSource, type SourceFile, type SourceOptions } from '../read/source.ts'
export type { YamlValue } from '../read/yaml.ts'
