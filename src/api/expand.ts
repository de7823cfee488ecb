/** A plan’s text as the document prints it: data placed, everything labelled. */
export { expand, type Expanded } from '../expand/expand.ts'
export type { Copied } from '../expand/ending.ts'
export type { Made } from '../expand/data.ts'
export type { LabelledBlock, LabelledHeading, LabelledItem, ListedContents, PlacedData } from '../expand/labelled.ts'
