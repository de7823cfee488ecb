import { section } from '../section.ts'
import { sheetOf } from '../sheet.ts'
import { partsOf } from '../wml/package.ts'
import { packed, type SkeletonPart } from './skeleton.ts'

/** Parts that a plan of one section without notes has as every other: its headers, its notes, the types of its parts. */
export function usualParts(): SkeletonPart[] {
  const parts = partsOf({
    properties: { title: '', creator: '', time: '' },
    styles: 14,
    sections: [section(sheetOf(14, 'portrait'), [], { titlePage: true })],
  })
  return USUAL.map((path) => packed(new TextDecoder().decode(parts.get(path))))
}

const USUAL = [
  '[Content_Types].xml',
  'word/header1.xml',
  'word/header2.xml',
  'word/footnotes.xml',
  'word/_rels/footnotes.xml.rels',
]
