/** The images of two rendered versions, so that one that stayed is the same in both, and one that went still has its file. */

const DOCUMENT = 'word/document.xml'
const RELATIONSHIPS = 'word/_rels/document.xml.rels'
const IMAGE = /<Relationship Id="([^"]+)" Type="[^"]*\/relationships\/image" Target="([^"]+)"\/>/g

type PictureParts = ReadonlyMap<string, Uint8Array>

const textOf = (parts: PictureParts, path: string): string => new TextDecoder().decode(parts.get(path))
const put = (parts: Map<string, Uint8Array>, path: string, text: string): void =>
  void parts.set(path, new TextEncoder().encode(text))

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index])

/** The ids of images, and their files. */
const imagesOf = (parts: PictureParts): { readonly id: string; readonly content: Uint8Array; readonly target: string }[] =>
  [...textOf(parts, RELATIONSHIPS).matchAll(IMAGE)].flatMap(([, id, target]) => {
    const content = parts.get(`word/${target!}`)
    return content ? [{ id: id!, content, target: target! }] : []
  })

/**
 * Gives the images of the old version the ids of the new one, and the new version those files that only the old one has. Drawings
 * lose their numbers, which say nothing of them, until `numberDrawings`.
 */
export function joinPictures(old: Map<string, Uint8Array>, now: Map<string, Uint8Array>): void {
  const there = imagesOf(now)
  const ids = new Map<string, string>()
  let links = ''
  for (const { id, content, target } of imagesOf(old)) {
    const known = there.find((image) => same(image.content, content))
    ids.set(id, known?.id ?? `rIdOld${ids.size + 1}`)
    if (known) continue
    const path = target.replace(/([^/]+)$/, 'old-$1')
    now.set(`word/${path}`, content)
    links += `<Relationship Id="${ids.get(id)!}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${path}"/>`
  }
  if (links !== '') put(now, RELATIONSHIPS, textOf(now, RELATIONSHIPS).replace('</Relationships>', `${links}</Relationships>`))
  const bare = (xml: string): string => xml.replace(/(<wp:docPr id=")\d+/g, '$10')
  put(
    old,
    DOCUMENT,
    bare(textOf(old, DOCUMENT)).replace(/(r:embed=")([^"]+)/g, (whole, before: string, id: string) =>
      ids.has(id) ? `${before}${ids.get(id)!}` : whole,
    ),
  )
  put(now, DOCUMENT, bare(textOf(now, DOCUMENT)))
}

/** Numbers the drawings of a document anew, as Word wants each to have its own. */
export function numberDrawings(xml: string): string {
  let count = 0
  return xml.replace(/(<wp:docPr id=")\d+/g, (_, before: string) => `${before}${++count}`)
}
