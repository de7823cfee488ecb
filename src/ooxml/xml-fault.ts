/** Why XML is not read: it is not well-formed, declares a document type, or is beyond the limits. */
export class XmlFault extends Error {
  readonly kind: 'broken' | 'doctype' | 'depth' | 'elements'

  constructor(kind: XmlFault['kind']) {
    super(kind)
    this.kind = kind
  }
}

export const broken = (): XmlFault => new XmlFault('broken')
