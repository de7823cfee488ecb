import { step } from '../model/pointer.ts'
import { shortDate } from '../model/date.ts'
import { printedText } from '../model/printed.ts'
import { inlineText, plainText, type Inline } from '../model/inline.ts'
import { amountPhrase, dutiesText, fullCitation, phaseSpan, printedBase, targetPhrase } from '../model/phrase.ts'
import type { Assignment, Base, Commemoration, Phase, Signature, Target, Text } from '../model/plan.ts'
import type { Wording } from '../model/problem.ts'
import { contentOf, readable } from './content.ts'
import type { Attribute, Listed, ListKind } from './attributes.ts'
import { amountText, dateMoved, raised, valueChanged } from './quantities.ts'
import { bagOf, likeness } from './tokens.ts'
import { counted, isLong, padded, quoted } from './wording.ts'
import { sentencesChanged } from './words.ts'

/** The lists of the frontmatter: by what their items are known, and in which words their changes are told. */

const listed = <T>(items: readonly T[], pointer: string): Listed<T>[] =>
  items.map((item, index) => ({ item, pointer: step(pointer, index) }))

const called = (vi: string, en: string, text: string): Wording => ({ vi: `${vi} ${quoted(text)}`, en: `${en} ${quoted(text)}` })

/** `thêm 01 căn cứ: …` and `one legal basis added: …`. */
const comings = <T>(vi: string, en: string, text: (item: T) => string): Pick<ListKind<T>, 'came' | 'went'> => ({
  came: (_, item) => ({ vi: `thêm ${padded(1)} ${vi}: ${quoted(text(item))}`, en: `one ${en} added: ${quoted(text(item))}` }),
  went: (_, item) => ({ vi: `bỏ ${padded(1)} ${vi}: ${quoted(text(item))}`, en: `one ${en} removed: ${quoted(text(item))}` }),
})

const plain = <T>(key: string, vi: string, en: string, of: Attribute<T>['of']): Attribute<T> => ({ key, name: { vi, en }, of })
const inside = <T>(...given: Parameters<typeof plain<T>>): Attribute<T> => ({ ...plain(...given), internal: true })
const joined = (units: readonly string[]): string | undefined => (units.length > 0 ? units.join(', ') : undefined)

/** A text of the frontmatter as a property: compared with its marks, told by its words. */
const prose = <T>(key: string, vi: string, en: string, of: (item: T) => readonly Inline[] | undefined): Attribute<T> => ({
  key,
  name: { vi, en },
  of: (item) => {
    const text = of(item)
    return text && readable(contentOf(text))
  },
  tell: (before, after, noun) => {
    const [old, now] = [before, after].map((item) => {
      const text = of(item)
      return text && plainText(text)
    })
    if (old !== undefined && now !== undefined && old !== now && isLong(old, now) && likeness(bagOf(old), bagOf(now)) >= 0.5) {
      const sentences = sentencesChanged(old, now)
      return { vi: `${noun.vi}: sửa ${padded(sentences)} câu`, en: `${noun.en}: ${counted(sentences, 'sentence')} reworded` }
    }
    return old === now
      ? {
          vi: `${noun.vi}: đổi cách trình bày hoặc chỗ dẫn trong ${vi}`,
          en: `${noun.en}: emphasis or a reference in the ${en} changed`,
        }
      : valueChanged(noun, { vi, en }, old, now)
  },
})

/** A property with inline Markdown, told by its words. */
const marked = <T>(key: string, vi: string, en: string, of: (item: T) => readonly Inline[] | undefined): Attribute<T> => ({
  ...plain(key, vi, en, (item) => {
    const text = of(item)
    return text && readable(contentOf(text))
  }),
})

/** What a basis is called in a sentence; of one that cites nothing its first words. */
function shortened(base: Base): string {
  const name = [base.type, base.number ?? base.subject ?? base.issuer].filter(Boolean).join(' ')
  const words = (name || fullCitation(base)).split(' ')
  return name || words.length <= FIRST_WORDS ? words.join(' ') : `${words.slice(0, FIRST_WORDS).join(' ')} …`
}
const FIRST_WORDS = 12

export const BASES: ListKind<Base> = {
  of: 'base',
  path: 'bases',
  items: ({ bases }) => listed(bases, '/bases'),
  names: ({ id, number, type }) => [id, number && `${type ?? ''} ${number}`],
  id: ({ id }) => id,
  step: ({ id }) => id,
  noun: (base) => called('căn cứ', 'basis', shortened(base)),
  ...comings('căn cứ', 'legal basis', (base: Base) => fullCitation(base)),
  text: (base) => printedText(printedBase(base)),
  asOne: (before, after) => {
    const [from, to] = [before, after].map((base) =>
      [shortened(base), base.date && `ngày ${shortDate(base.date)}`].filter(Boolean).join(' '),
    )
    const told = from === to ? [before, after].map((base) => printedText(printedBase(base))) : [from!, to!]
    return changedFrom({ vi: 'căn cứ', en: 'legal basis' }, told[0]!, told[1]!)
  },
  attributes: [
    inside('id', 'mã', 'id', ({ id }) => id),
    plain('lead', 'từ dẫn', 'lead', ({ lead }) => lead),
    plain('type', 'loại văn bản', 'type', ({ type }) => type),
    plain('number', 'số, ký hiệu', 'number', ({ number }) => number),
    plain('date', 'ngày ban hành', 'date', ({ date }) => date && shortDate(date)),
    plain('dateForm', 'cách ghi ngày', 'the form of the date', ({ dateForm }) => dateForm),
    plain('issuer', 'cơ quan ban hành', 'issuer', ({ issuer }) => issuer),
    marked(
      'subject',
      'trích yếu',
      'subject',
      ({ subject, subjectText }) => subjectText ?? (subject === undefined ? undefined : inlineText(subject)),
    ),
    plain(
      'documents',
      'các văn bản',
      'documents',
      ({ documents, ...base }) =>
        documents && documents.map((cited) => fullCitation({ ...cited, id: base.id, lead: base.lead })).join('; '),
    ),
    prose('text', 'nội dung', 'text', ({ text }) => text),
    inside('renewal', 'cách rà soát khi sang năm', 'renewal', ({ renewal }) => renewal),
  ],
}

const goalsOf = (key: 'purposes' | 'requirements', vi: string, en: string): ListKind<Text> => ({
  of: 'goal',
  path: `goals.${key}`,
  items: ({ goals }) => listed(goals[key], `/goals/${key}`),
  names: (text) => [contentOf(text)],
  id: () => null,
  step: (_, position) => String(position),
  noun: (_, position) => ({ vi: `${vi} thứ ${position}`, en: `${en} ${position}` }),
  ...comings(vi, en, (text: Text) => plainText(text)),
  text: plainText,
  attributes: [prose('', 'nội dung', 'text', (text) => text)],
})
export const PURPOSES = goalsOf('purposes', 'mục đích', 'purpose')
export const REQUIREMENTS = goalsOf('requirements', 'yêu cầu', 'requirement')

const phraseOf = ({ operator, value, unit }: Target): string => amountPhrase(operator, value, unit)

const FIGURES = /\d[\d.,]*/g

const tierText = ({ tiers, unit }: Target): string | undefined =>
  tiers.length > 0
    ? tiers.map(({ when, operator, value }) => `${when}: ${amountPhrase(operator, value, unit)}`).join('; ')
    : undefined

export const TARGETS: ListKind<Target> = {
  of: 'target',
  path: 'targets',
  items: ({ targets }) => listed(targets, '/targets'),
  names: ({ id, name }) => [id, name],
  id: ({ id }) => id,
  step: ({ id }) => id,
  noun: ({ name }) => called('chỉ tiêu', 'target', name),
  ...comings('chỉ tiêu', 'target', (target: Target) => `${target.name}: ${targetPhrase(target)}`),
  text: (target) => `${target.name}: ${targetPhrase(target)}`,
  attributes: [
    inside('id', 'mã', 'id', ({ id }) => id),
    plain('name', 'tên', 'name', ({ name }) => name),
    {
      key: 'value',
      name: { vi: 'mức', en: 'value' },
      of: ({ value, unit }) => amountText(value, unit),
      unless: (before, after) => before.operator !== after.operator,
      tell: (before, after) => raised(after.name, before, after),
    },
    {
      key: 'operator',
      name: { vi: 'cách so', en: 'operator' },
      of: ({ operator }) => operator,
      shown: phraseOf,
      tell: (before, after, noun) => valueChanged(noun, { vi: 'mức', en: 'value' }, phraseOf(before), phraseOf(after)),
    },
    plain('previous', 'mức năm trước', 'previous value', ({ previous, unit }) => previous && amountText(previous, unit)),
    {
      key: 'deadline',
      name: { vi: 'thời hạn', en: 'deadline' },
      of: ({ deadline }) => deadline && shortDate(deadline),
      tell: (before, after, noun) => dateMoved(noun, 'deadline', before.deadline, after.deadline),
    },
    plain('lead', 'đơn vị chủ trì', 'lead unit', ({ lead }) => joined(lead)),
    plain('support', 'đơn vị phối hợp', 'supporting unit', ({ support }) => joined(support)),
    plain('tiers', 'các mức riêng', 'tiers', tierText),
    {
      ...plain<Target>('wording', 'cách diễn đạt', 'wording', ({ wording }) => wording),
      // The figure in it went with the value.
      unless: (before, after) =>
        before.value !== after.value && before.wording?.replace(FIGURES, '') === after.wording?.replace(FIGURES, ''),
    },
  ],
}

const day = ({ id, name, origin, on }: Commemoration): string =>
  id ?? [name, origin && shortDate(origin), on && shortDate(on)].filter(Boolean).join(', ')

export const PHASES: ListKind<Phase> = {
  of: 'phase',
  path: 'phases',
  items: ({ phases }) => listed(phases, '/phases'),
  names: ({ id, name }) => [id, name],
  id: ({ id }) => id,
  step: ({ id }) => id,
  noun: ({ name }) => ({ vi: quoted(name), en: `phase ${quoted(name)}` }),
  ...comings('đợt', 'phase', (phase: Phase) => phaseLine(phase)),
  text: (phase) => phaseLine(phase),
  asOne: (before, after) => changedFrom({ vi: 'đợt', en: 'phase' }, phaseLine(before), phaseLine(after)),
  oneThing: ['name', 'start', 'end', 'startText', 'endText'],
  attributes: [
    inside('id', 'mã', 'id', ({ id }) => id),
    plain('name', 'tên', 'name', ({ name }) => name),
    {
      key: 'start',
      name: { vi: 'ngày bắt đầu', en: 'start' },
      of: ({ start }) => start && shortDate(start),
      tell: (before, after, noun) => dateMoved(noun, 'start', before.start, after.start),
    },
    {
      key: 'end',
      name: { vi: 'ngày kết thúc', en: 'end' },
      of: ({ end }) => end && shortDate(end),
      tell: (before, after, noun) => dateMoved(noun, 'end', before.end, after.end),
    },
    plain('startText', 'mốc bắt đầu', 'words of the start', ({ startText }) => startText),
    plain('endText', 'mốc kết thúc', 'words of the end', ({ endText }) => endText),
    plain('commemorations', 'ngày kỷ niệm', 'commemorations', ({ commemorations }) =>
      commemorations.length > 0 ? commemorations.map(day).join('; ') : undefined,
    ),
    prose('activities', 'hoạt động', 'activities', ({ activities }) => activities),
  ],
}

function phaseLine(phase: Phase): string {
  const span = phaseSpan(phase)
  return span === '' ? phase.name : `${phase.name}: ${span}`
}

const ROLES = { lead: 'chủ trì', support: 'phối hợp' } as const

export const ASSIGNMENTS: ListKind<Assignment> = {
  of: 'assignment',
  path: 'assignments',
  items: ({ assignments }) => listed(assignments, '/assignments'),
  names: ({ units, duties }) => [
    `${units.join(', ')}\n${contentOf(dutiesText(duties))}`,
    units.join(', '),
    contentOf(dutiesText(duties)),
  ],
  id: () => null,
  step: (_, position) => String(position),
  noun: ({ units }) => called('phân công', 'assignment of', units.join(', ')),
  ...comings('phân công', 'assignment', (it: Assignment) => `${it.units.join(', ')}: ${plainText(dutiesText(it.duties))}`),
  text: ({ units, duties }) => `${units.join(', ')}: ${plainText(dutiesText(duties))}`,
  attributes: [
    plain('unit', 'đơn vị', 'unit', ({ units }) => units.join(', ')),
    plain('role', 'vai trò', 'role', ({ role }) => role && ROLES[role]),
    prose('duty', 'nhiệm vụ', 'duty', ({ duties }) => dutiesText(duties)),
  ],
}

/** One recipient of a group, with the purpose the group shares. */
interface ListedRecipient {
  readonly name: string
  readonly purpose: string | undefined
}

/** A recipient without the marks that the program sets itself. */
const bare = (text: string): string => text.replace(/^[-–]\s+/u, '').replace(/[\s;,.]+$/u, '')

const recipientText = ({ name, purpose }: ListedRecipient): string => (purpose ? `${name} (${purpose})` : name)

export const RECIPIENTS: ListKind<ListedRecipient> = {
  of: 'recipient',
  path: 'distribution',
  items: ({ distribution }) =>
    distribution.flatMap(({ to, purpose }, group) =>
      to.map((name, index) => ({
        item: { name: bare(name), purpose: purpose?.replace(/^\(|\)[;,.]?$/gu, '') },
        pointer: `/distribution/${group}/to/${index}`,
      })),
    ),
  names: (recipient) => [recipientText(recipient), recipient.name],
  id: () => null,
  step: (_, position) => String(position),
  noun: ({ name }) => called('nơi nhận', 'recipient', name),
  ...comings('nơi nhận', 'recipient', recipientText),
  text: recipientText,
  // Who receives it is a set: in which order they stand is one thing.
  unordered: { vi: 'đổi thứ tự nơi nhận', en: 'the order of the recipients changed' },
  asOne: (before, after) => changedFrom({ vi: 'nơi nhận', en: 'recipient' }, recipientText(before), recipientText(after)),
  attributes: [
    plain('to', 'tên', 'name', ({ name }) => name),
    plain('purpose', 'mục đích gửi', 'purpose', ({ purpose }) => purpose),
  ],
}

const changedFrom = ({ vi, en }: Wording, before: string, after: string): Wording => ({
  vi: `${vi} đổi từ ${quoted(before)} thành ${quoted(after)}`,
  en: `${en} changed from ${quoted(before)} to ${quoted(after)}`,
})

/** As it stands in the document, on one line: `KT. Giám đốc, Phó Giám đốc Nguyễn Văn An`. */
function signatureText({ authority, collective, head, position, name }: Signature): string {
  const short = authority.map((it) => `${it}.`).join(' ')
  const above = [short, collective ?? head].filter(Boolean).join(' ')
  return [above, [position, name].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

export const SIGNATURES: ListKind<Signature> = {
  of: 'signature',
  path: 'signature',
  items: ({ signatures }, places) =>
    signatures.map((item, index) => ({
      item,
      pointer: places?.at(`/signature/${index}`) ? `/signature/${index}` : '/signature',
    })),
  // The same post stays the same signature whoever holds it; a lone signer is the one there is.
  names: ({ name, position }) => [`${name ?? ''}\n${position}`, name ?? undefined, position, ''],
  id: () => null,
  step: (_, position) => String(position),
  noun: ({ position }) => called('người ký', 'signature of', position),
  ...comings('người ký', 'signature', (it: Signature) => [it.position, it.name].filter(Boolean).join(' ')),
  text: signatureText,
  asOne: (before, after) => changedFrom({ vi: 'người ký', en: 'signature' }, signatureText(before), signatureText(after)),
  attributes: [
    plain('authority', 'quyền hạn ký', 'authority', ({ authority }) => joined(authority)),
    plain('collective', 'tập thể', 'collective', ({ collective }) => collective),
    plain('head', 'chức vụ của người đứng đầu', 'head', ({ head }) => head),
    plain('position', 'chức vụ', 'position', ({ position }) => position),
    plain('name', 'họ tên', 'name', ({ name }) => name ?? undefined),
  ],
}
