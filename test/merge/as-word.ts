import { withXml } from './word.ts'

/**
 * A document as Word saves it, where LibreOffice does otherwise: runs cut by revision marks, languages and proofing errors, page breaks of the
 * last layout, identifiers of paragraphs and rows, the bookmark of the last edit.
 */
export const asWord = (bytes: Uint8Array): Uint8Array =>
  withXml(bytes, (xml) => {
    let id = 0x00a10000
    const hex = (): string => (id += 37).toString(16).toUpperCase().padStart(8, '0')
    return xml
      .replace(
        /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t(?: [^>]*)?>([^<&]{12,})<\/w:t><\/w:r>/gs,
        (_, look: string, text: string) => {
          const run = (words: string, own: string): string =>
            `<w:r w:rsidR="${hex()}">${own}<w:lastRenderedPageBreak/><w:t xml:space="preserve">${words}</w:t></w:r>`
          const other =
            look === '' ? '<w:rPr><w:lang w:val="en-US"/></w:rPr>' : look.replace('</w:rPr>', '<w:lang w:val="en-US"/></w:rPr>')
          const [a, b] = [Math.floor(text.length / 3), Math.floor(text.length / 2)]
          return [
            run(text.slice(0, a), look),
            '<w:proofErr w:type="spellStart"/>',
            run(text.slice(a, b), other),
            '<w:proofErr w:type="spellEnd"/>',
            run(text.slice(b), look),
          ].join('')
        },
      )
      .replace(/<w:p>/g, () => `<w:p w:rsidR="${hex()}" w:rsidRDefault="${hex()}">`)
      .replace(/<w:tr>/g, () => `<w:tr w:rsidR="${hex()}">`)
      .replace('<w:body>', '<w:body><w:bookmarkStart w:id="9999" w:name="_GoBack"/><w:bookmarkEnd w:id="9999"/>')
  })
