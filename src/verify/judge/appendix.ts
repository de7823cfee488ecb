import { URGENCY_WIDTHS } from '../../decree/layout.ts'
import { EXPANSIONS } from '../../decree/data/expansions.ts'
import type { WordLine } from '../../elements/word-line.ts'
import { roman } from '../../model/label.ts'
import { folded } from '../../elements/fold.ts'
import type { Wording } from '../../model/problem.ts'
import type { FoundElements } from '../find.ts'
import { absent, at, quoted, same, type Judge, type Observation } from './observation.ts'

/** The appendices called `Phụ lục`; of the numbers of others the decree says nothing. */
const calledByDecree = (appendices: FoundElements['appendices']): FoundElements['appendices'] =>
  appendices.filter(({ heading }) => /^phu luc/.test(folded(heading.text)))

const numbers: Judge = ({ appendices }) =>
  calledByDecree(appendices).map(({ heading }, index, all) => {
    const shown = heading.text.replace(/^phụ lục\s*/iu, '').trim()
    return at(heading, shown === (all.length > 1 ? roman(index + 1) : ''), quoted(heading.text))
  })

const NO_WORD: Wording = { vi: 'không có từ “Phụ lục”', en: 'without the word “Phụ lục”' }
const FORM = /^(?:bieu|mau|phu bieu)\b/

/** What stands behind the signature with a title, a link line or a table has the word above it; a form that says what it goes with may be called otherwise. */
const headings: Judge = ({ appendices, unheaded }) => [
  ...appendices.map(({ heading, link }): Observation => {
    const known = /^phu luc/.test(folded(heading.text)) || link.length > 0
    return known ? at(heading, true, quoted(heading.text)) : { ...at(heading, false, NO_WORD), verdict: 'person' }
  }),
  ...unheaded.flatMap(({ title, link, blocks }): Observation[] => {
    const first = title[0] ?? link[0] ?? blocks.flatMap(({ lines }) => lines).find(({ text }) => text.trim() !== '')
    if (!first || (title.length === 0 && link.length === 0 && !blocks.some(({ table }) => table))) return []
    const seen = at(first, false, NO_WORD)
    return [FORM.test(folded(first.text)) ? { ...seen, verdict: 'person' } : seen]
  }),
]

/** The words of the text and of its tables, where an appendix has to be named. */
const wordsOf = ({ body, text: blocks }: FoundElements): string => {
  const cells = blocks.flatMap(({ table, lines }) => (table ? lines.map(({ text }) => text) : []))
  return folded([...body.map(({ text }) => text), ...cells].join(' '))
}

const cited: Judge = (elements) => {
  const { appendices } = elements
  const text = appendices.length > 0 ? wordsOf(elements) : ''
  // `các Phụ lục kèm theo`, `Phụ lục I, II` name all of them at once.
  const all = /cac phu luc|phu luc (?:kem theo|dinh kem)/.test(text)
  return appendices.map(({ heading }): Observation => {
    const name = folded(heading.text)
    if (!name.startsWith('phu luc')) return named(heading, text.includes(name.replace(/[.:]$/, '')))
    const number = /^phu luc ?(?:so )?(\S*)$/.exec(name)?.[1] ?? ''
    const found = number === '' ? text.includes('phu luc') : new RegExp(`phu luc[^.;]{0,40}\\b${number}\\b`).test(text)
    return found || !all ? named(heading, found) : { ...named(heading, false), verdict: 'person' }
  })
}
const named = (heading: WordLine, found: boolean): Observation =>
  at(heading, found, found ? { vi: 'có nhắc đến', en: 'referred to' } : { vi: 'không thấy nhắc đến', en: 'not referred to' })

/** The document's own words; of a plan without a number those of what it was issued with. */
const LINK =
  /^\(Kèm theo Kế hoạch (?:số[\s\u00a0.…_\d]*\/\S+|ban hành kèm theo \p{L}[\p{L} ]+ số[\s\u00a0.…_\d]*(?:\/\S+)?) ngày[\s\u00a0.…_\d]*tháng[\s\u00a0.…_\d]*năm[\s\u00a0.…_\d]*của .+\)$/u

const linkText = (link: FoundElements['appendices'][number]['link']): string => link.map(({ text }) => text).join(' ')

const link: Judge = ({ appendices }) =>
  appendices.map(({ link, heading }) => {
    const [first] = link
    if (!first) return at(heading, false, absent)
    const text = linkText(link)
    const seen = at(first, LINK.test(text), quoted(text))
    // The text may write its dates in short; whether this line may, the decree's sample alone says.
    return seen.verdict === 'fail' && LINK.test(text.replace(SHORT_DATE, 'ngày $1 tháng $2 năm $3'))
      ? { ...seen, verdict: 'person' }
      : seen
  })
const SHORT_DATE = /ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/u

const numbersIn = (text: string): string[] => text.match(/\d+/g) ?? []
const symbolIn = (text: string): string | undefined => /\/\s*(\S+)/.exec(text)?.[1]

/** A body's name as it is compared: abbreviations written out, without the post of its head. */
const bodyName = (text: string): string =>
  folded(text.replace(/\p{Lu}[\p{Lu}&]+/gu, (word) => WRITTEN_OUT[word] ?? EXPANSIONS[word] ?? word))
    .replace(/[.)\s]+$/, '')
    .replace(
      /^(?:(?:pho )?(?:chu tich|giam doc|tong giam doc|hieu truong|cuc truong|bo truong|thu truong|truong (?=phong|ban|thi))\s)+/,
      '',
    )
const WRITTEN_OUT: Readonly<Record<string, string>> = { UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân' }

/** Another body than the issuer; of one that is named in part the rest is understood. */
function namesAnother(text: string, issuer: readonly WordLine[]): boolean {
  const named = bodyName(
    /năm[\s.…\d]*của\s+([^]*)$|\/\d{4}\s+của\s+([^]*)$/iu
      .exec(text)
      ?.slice(1)
      .find((it) => it !== undefined) ?? '',
  )
  const own = bodyName(issuer.map((line) => line.text.trim()).join(' '))
  // A joint document names all of them, each in the letterhead's words.
  const parts = named.split(/, | va /).map((part) => part.trim())
  const bare = own.replaceAll(' - ', ' ')
  if (parts.length > 1 && parts.every((part) => part !== '' && bare.includes(part))) return false
  return named !== '' && own !== '' && !named.includes(own) && !own.includes(named)
}

const linkMatch: Judge = (elements) => {
  const {
    appendices,
    unheaded,
    attached,
    head: { number, date, issuer },
  } = elements
  if (!number) return attached.length > 0 ? attachedMatch(elements) : []
  const own = /số[^\d/]*(\d+)?/iu.exec(number.text)?.[1]
  return [...appendices, ...unheaded].flatMap(({ link }): Observation[] => {
    const [first] = link
    if (!first) return []
    const text = linkText(link)
    const symbol = symbolIn(text)
    const named = /số[\s\u00a0.…_]*(\d+)?[\s\u00a0.…_]*\//iu.exec(text)?.[1]
    const day = /ngày[^]*?năm[\s\u00a0]*\d*/iu.exec(text)?.[0] ?? ''
    const dates = numbersIn(day).join('/')
    const ownDates = numbersIn(/ngày[^]*$/iu.exec(date?.text ?? '')?.[0] ?? '').join('/')
    // An electronic document leaves number and date open.
    const numberOk = named === undefined || named === own
    const dateOk = dates === '' || !date || dates === ownDates || numbersIn(day).length < numbersIn(ownDates).length
    return [at(first, symbol === symbolIn(number.text) && numberOk && dateOk && !namesAnother(text, issuer), quoted(text))]
  })
}

/** Annexes of a plan without a number name the document it was issued with. */
const attachedMatch: Judge = ({ appendices, unheaded, attached }) => {
  const own = symbolIn(linkText(attached))
  return [...appendices, ...unheaded].flatMap(({ link }): Observation[] => {
    const [first] = link
    const symbol = first && symbolIn(linkText(link))
    return first && symbol !== undefined && own !== undefined ? [at(first, symbol === own, quoted(linkText(link)))] : []
  })
}

/** Those without their heading count, where a title or a link line shows them to be one. */
const pages: Judge = ({ appendices, unheaded, document: { sections } }) =>
  [
    ...appendices,
    ...unheaded.flatMap((it) => {
      const heading = it.link.length > 0 ? (it.title[0] ?? it.link[0]) : undefined
      return heading ? [{ ...it, heading }] : []
    }),
  ].map(({ heading, section, ownSection }) => {
    if (!ownSection)
      return at(heading, false, {
        vi: 'không tách thành phần (section) riêng nên số trang chạy tiếp',
        en: 'no section of its own: the count runs on',
      })
    const start = sections[section]?.pageStart
    return at(
      heading,
      start === 1,
      start === undefined
        ? { vi: 'đánh tiếp theo văn bản', en: 'runs on from the text' }
        : { vi: `từ số ${start}`, en: `from ${start}` },
    )
  })

const urgency: Judge = ({ marks: { urgency } }) => {
  if (!urgency) return []
  const text = urgency.text.trim().toUpperCase().replace('HOẢ', 'HỎA')
  return [at(urgency, Object.hasOwn(URGENCY_WIDTHS, text), quoted(urgency.text))]
}

const circulation: Judge = ({ marks: { circulation } }) => {
  if (!circulation) return []
  const { boxed } = circulation.paragraph.format
  const seen = at(
    circulation,
    boxed,
    boxed ? { vi: 'có khung', en: 'boxed' } : { vi: 'không có khung ở đoạn', en: 'no box on the paragraph' },
  )
  return [circulation.column.cell === undefined || boxed ? seen : { ...seen, verdict: 'person' }]
}

const draft: Judge = ({ marks: { draft }, head: { number } }) => {
  if (!draft) return []
  const numbered = /số\s*:?\s*\d/iu.test(number?.text ?? '')
  return [at(draft, !numbered, numbered ? quoted(`${draft.text}, ${number!.text}`) : same(draft.text))]
}

export const APPENDIX_JUDGES: Readonly<Record<string, Judge>> = {
  'phu-luc-tu': headings,
  'phu-luc-so': numbers,
  'phu-luc-nhac': cited,
  'kem-theo-text': link,
  'kem-theo-khop': linkMatch,
  'phu-luc-trang': pages,
  'muc-do-khan-text': urgency,
  'luu-hanh-khung': circulation,
  'du-thao': draft,
}
