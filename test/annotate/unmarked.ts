/** The XML of a document without the marks of comments, runs that were divided for them joined again. */
export function unmarked(xml: string): string {
  let text = xml
    .replace(/<w:commentRange(?:Start|End) [^>]*\/>/g, '')
    .replace(/<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:commentReference [^>]*\/><\/w:r>/gs, '')
    .replaceAll('<w:t xml:space="preserve">', '<w:t>')
  const head = /<\/w:r>(<w:r(?:(?: [^>]*)?>)(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>|<w:rPr\/>)?)/gs
  let result = ''
  let at = 0
  // Of two runs of one look that follow each other the second goes on in the first.
  const first = /<w:r(?:(?: [^>]*)?>)(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>|<w:rPr\/>)?/gs
  const heads = [...text.matchAll(first)]
  const joins = new Set<number>()
  for (const match of text.matchAll(head)) {
    const before = heads.findLast(({ index }) => index < match.index)
    if (before?.[0] === match[1]) joins.add(match.index)
  }
  for (const match of text.matchAll(head)) {
    if (!joins.has(match.index)) continue
    result += text.slice(at, match.index)
    at = match.index + match[0].length
  }
  text = result + text.slice(at)
  return text.replaceAll('</w:t><w:t>', '')
}
