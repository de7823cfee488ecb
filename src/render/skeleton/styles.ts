import { AlignmentType, BorderStyle, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import { BODY, ELEMENTS, FONT, RULE_LINES, SPACES, type ElementId, type SizeSet, type TextElement } from '../../decree/layout.ts'
import { EMPHASIS, pointsOf, RULE_STYLE, STRONG, STRONG_EMPHASIS, twips } from '../style.ts'

const ALIGNMENT = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, both: AlignmentType.BOTH } as const

const SINGLE = { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } as const
const flowing = { before: twips(BODY.gap), after: 0, line: twips(BODY.lineSpacing), lineRule: LineRuleType.AUTO } as const
const firstLine = { firstLine: twips(BODY.firstLine) }

/** What an element's paragraphs do beside their type; most stand close, as single lines. */
const PARAGRAPHS: Partial<Record<ElementId, IParagraphStyleOptions['paragraph']>> = {
  TenLoai: { spacing: { ...SINGLE, before: twips(SPACES.titleBefore) }, keepNext: true },
  TrichYeu: { spacing: SINGLE, keepNext: true },
  NoiDung: { spacing: flowing, indent: firstLine },
  CanCu: { spacing: flowing, indent: firstLine },
  Heading1: { spacing: flowing, indent: firstLine, keepNext: true, keepLines: true },
  Heading2: { spacing: flowing, indent: firstLine, keepNext: true, keepLines: true },
  Heading3: { spacing: flowing, indent: firstLine, keepNext: true, keepLines: true },
  Heading4: { spacing: flowing, indent: firstLine, keepNext: true, keepLines: true },
  HoTen: { spacing: SINGLE },
  QuyenHan: { spacing: SINGLE, keepNext: true },
  PhuLuc: { spacing: SINGLE, keepNext: true },
  TenPhuLuc: { spacing: SINGLE, keepNext: true },
  KemTheo: { spacing: SINGLE, keepNext: true },
}

const styleOf = (id: ElementId, element: TextElement, set: SizeSet) => ({
  name: element.name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { size: element.size[set] * 2, bold: element.bold, italics: element.italic },
  paragraph: {
    alignment: ALIGNMENT[element.align],
    spacing: SINGLE,
    ...PARAGRAPHS[id],
    ...(element.outline !== undefined && { outlineLevel: element.outline }),
  },
})

/** All styles of a document in one size set. Built-in names (heading, footnote text) keep Word's navigation and notes working. */
export function stylesFor(set: SizeSet): IStylesOptions {
  const { Heading1, Heading2, Heading3, Heading4, FootnoteText, ...own } = ELEMENTS
  const builtIn = (id: ElementId, element: TextElement) => {
    const { name: _, ...style } = styleOf(id, element, set)
    return { ...style, run: { ...style.run, color: FONT.color } }
  }
  return {
    default: {
      document: {
        run: {
          font: FONT.name,
          size: pointsOf('NoiDung', set) * 2,
          color: FONT.color,
          language: { value: FONT.language, eastAsia: FONT.language },
        },
        paragraph: { spacing: SINGLE },
      },
      heading1: builtIn('Heading1', Heading1),
      heading2: builtIn('Heading2', Heading2),
      heading3: builtIn('Heading3', Heading3),
      heading4: builtIn('Heading4', Heading4),
      footnoteText: builtIn('FootnoteText', FootnoteText),
      hyperlink: { run: { color: FONT.color, underline: { type: 'none' } } },
    },
    paragraphStyles: [
      ...Object.entries(own).map(([id, element]) => ({ id, ...styleOf(id as ElementId, element, set) })),
      {
        id: RULE_STYLE,
        name: 'Đường kẻ',
        basedOn: 'Normal',
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: 40, after: 0, line: 80, lineRule: LineRuleType.EXACT },
          border: { top: { style: BorderStyle.SINGLE, size: RULE_LINES.pen.chosen * 8, space: 0, color: FONT.color } },
        },
      },
    ],
    characterStyles: [
      { id: STRONG, name: 'Strong', run: { bold: true } },
      { id: EMPHASIS, name: 'Emphasis', run: { italics: true } },
      { id: STRONG_EMPHASIS, name: 'Đậm nghiêng', run: { bold: true, italics: true } },
    ],
  }
}
