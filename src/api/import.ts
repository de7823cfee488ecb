/** Word files → plans. */
export { importDocx, type ImportOptions } from '../import/import.ts'
export type { Doubt, Dropped, ImportedField, ImportedPlan } from '../model/imported.ts'
