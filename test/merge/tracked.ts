import { changeParagraph, copyWith } from './word.ts'

/** What Word tracks beside words: marks of paragraphs, moves, rows, cells. */

export const by = (author = 'Trần Hòa', id = 900): string => `w:id="${id}" w:author="${author}" w:date="2026-04-20T08:00:00Z"`

const RUN = /<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs

/** All runs of a stretch as put in. */
export const inserted = (xml: string, tag = 'w:ins'): string => xml.replace(RUN, (run) => `<${tag} ${by()}>${run}</${tag}>`)

/** All runs of a stretch as taken out. */
export const deleted = (xml: string, tag = 'w:del'): string =>
  xml.replace(RUN, (run) => {
    const text = run.replace(/<w:t( [^>]*)?>/g, '<w:delText$1>').replace(/<\/w:t>/g, '</w:delText>')
    return `<${tag} ${by()}>${tag === 'w:del' ? text : run}</${tag}>`
  })

/** A paragraph whose own mark was put in, taken out or moved. */
export const marked = (paragraph: string, tag: string): string =>
  paragraph.replace('</w:pPr>', `<w:rPr><${tag} ${by()}/></w:rPr></w:pPr>`)

/** A row or a cell that was put in or taken out. */
export const markedRow = (row: string, tag: string): string =>
  row.replace(
    /<w:tr>(?:<w:trPr>(.*?)<\/w:trPr>)?/s,
    (_, own: string | undefined) => `<w:tr><w:trPr>${own ?? ''}<${tag} ${by()}/></w:trPr>`,
  )
export const markedCell = (cell: string, tag: string): string => cell.replace('</w:tcPr>', `<${tag} ${by()}/></w:tcPr>`)

export const trackedBehind = (bytes: Uint8Array, holding: string, text: string): Uint8Array =>
  changeParagraph(bytes, holding, (paragraph) => paragraph + marked(inserted(copyWith(paragraph, text)), 'w:ins'))

export const trackedAway = (bytes: Uint8Array, holding: string): Uint8Array =>
  changeParagraph(bytes, holding, (paragraph) => marked(deleted(paragraph), 'w:del'))

/** A paragraph moved behind another, as Word tracks it. */
export function trackedMove(bytes: Uint8Array, holding: string, behind: string): Uint8Array {
  let cut = ''
  const without = changeParagraph(bytes, holding, (paragraph) => {
    cut = paragraph
    return marked(deleted(paragraph, 'w:moveFrom'), 'w:moveFrom')
  })
  const moved = (): string => marked(inserted(cut.replace(/<w:bookmark[^>]*>/g, ''), 'w:moveTo'), 'w:moveTo')
  return changeParagraph(without, behind, (paragraph) => paragraph + moved())
}

/** A comment on the paragraph that holds these words. */
export const commentParts = (text: string, author: string): string =>
  `<?xml version="1.0"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="3" w:author="${author}"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment></w:comments>`
