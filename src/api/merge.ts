/** Edits made in Word → edits of the plan's own files. */
export { builtFrom, type BuiltFrom } from '../merge/built-from.ts'
export { mergeDocx, type MergeOptions } from '../merge/merge-docx.ts'
export type { AppliedEdit, FormatChange, MergeConflict, MergedPlan, UnplacedEdit, WordComment } from '../model/merged.ts'
export type { Accepts } from '../ooxml/refused.ts'
