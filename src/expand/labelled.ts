import type { Contents, DataBlock, Heading, Item, PageBreak, Paragraph } from '../model/block.ts'
import type { Image } from '../model/image.ts'
import type { SectionFace } from '../model/label.ts'
import type { Table } from '../model/table.ts'

/** A heading with its label. */
export interface LabelledHeading extends Heading {
  readonly label: string
  readonly face: SectionFace
}

/** A clause, point or bullet with its label; its first child is the paragraph that carries it. */
export interface LabelledItem extends Omit<Item, 'children'> {
  readonly label: string
  readonly children: readonly LabelledBlock[]
}

/** A table of contents with the headings it lists. */
export interface ListedContents extends Contents {
  readonly headings: readonly LabelledHeading[]
}

/** Placed data as ordinary blocks. They stay together, since a page breaks before or after them rather than inside. */
export interface PlacedData extends DataBlock {
  readonly blocks: readonly LabelledBlock[]
}

/** A block as the document prints it. */
export type LabelledBlock = LabelledHeading | Paragraph | LabelledItem | Table | Image | PageBreak | ListedContents | PlacedData

/** Every block in reading order, those inside items and data included. */
export function* everyLabelled(blocks: readonly LabelledBlock[]): Generator<LabelledBlock> {
  for (const block of blocks) {
    yield block
    if ('children' in block) yield* everyLabelled(block.children)
    else if ('blocks' in block) yield* everyLabelled(block.blocks)
  }
}
