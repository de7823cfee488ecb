/** The namespaces of ECMA-376, transitional and strict, by their usual prefixes; those not named keep the file's prefix. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes', 'vt'],
  ['http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes', 'vt'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', ''],
  ['http://purl.oclc.org/ooxml/officeDocument/customProperties', ''],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
])

/** What the prefixes of a file stand for inside an element: the standard's own prefixes. */
export class NamespaceScope {
  /** Those that are another than the file's own. */
  readonly #standard: ReadonlyMap<string, string>

  constructor(standard: ReadonlyMap<string, string> = new Map()) {
    this.#standard = standard
  }

  /** The scope inside an element that has these attributes; this one where they change nothing. */
  inside(attributes: Readonly<Record<string, string>>): NamespaceScope {
    let standard: Map<string, string> | undefined
    for (const key in attributes) {
      if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue
      const own = key.slice(6)
      const prefix = PREFIXES.get(attributes[key]!) ?? own
      if (prefix === (this.#standard.get(own) ?? own)) continue
      standard ??= new Map(this.#standard)
      if (prefix === own) standard.delete(own)
      else standard.set(own, prefix)
    }
    return standard ? new NamespaceScope(standard) : this
  }

  /** An element's name as the standard has it. */
  element(name: string): string {
    if (this.#standard.size === 0) return name
    const colon = name.indexOf(':')
    const prefix = this.#standard.get(colon < 0 ? '' : name.slice(0, colon))
    if (prefix === undefined) return name
    const local = name.slice(colon + 1)
    return prefix === '' ? local : `${prefix}:${local}`
  }

  /** Attributes as the standard names them; one without a prefix has no namespace. */
  attributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    if (this.#standard.size === 0) return attributes
    return Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key.includes(':') ? this.element(key) : key, value]),
    )
  }
}
