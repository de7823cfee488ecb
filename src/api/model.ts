/** The data everything else is about: a plan, its blocks and texts, places, problems. */
export { KINDS } from '../model/plan.ts'
export { everyBlock } from '../model/block.ts'
export { inlineText, plainText, type Inline, type ReferenceKind } from '../model/inline.ts'
export { labelsOf, type ClauseLabel, type Labels } from '../model/outline.ts'
export { type Alignment, type Cell, type Row, type Table, type Words } from '../model/table.ts'
export { tasksOf, type Task, type TaskField } from '../model/task.ts'
export type { Image, Picture } from '../model/image.ts'
export type { Block, Contents, DataBlock, DataName, Heading, Item, PageBreak, Paragraph } from '../model/block.ts'
export type { CalendarDate } from '../model/date.ts'
export type { SectionFace, Scheme } from '../model/label.ts'
export type { Place, Places, Position } from '../model/place.ts'
export type {
  Amount,
  Appendix,
  Assignment,
  Attachment,
  Authority,
  Base,
  CitedDocument,
  DateForm,
  Commemoration,
  Figure,
  Footnote,
  Issuer,
  Kind,
  Layout,
  Marks,
  Operator,
  Phase,
  Plan,
  RecipientGroup,
  Signature,
  Target,
  Text,
} from '../model/plan.ts'
export { NO_PLACES, type PlanPlaces } from '../model/plan-places.ts'
export type { Fix, Language, Outcome, Problem, Severity, Wording, WordPlace } from '../model/problem.ts'
export { sourceHashes, type ReadPlan } from '../model/read-plan.ts'
export type { Source } from '../model/source.ts'
export type { Decoded, Trace, TracedText, Traces, Written } from '../model/trace.ts'
