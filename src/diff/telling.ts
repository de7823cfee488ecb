import type { TaskField } from '../model/task.ts'
import type { Wording } from '../model/problem.ts'
import { readable } from './content.ts'
import { emphasisChanged } from './emphasis.ts'
import type { TextUnit } from './units.ts'
import { counted, inWords, isLong, padded, quoted, whereOf } from './wording.ts'
import { sentencesChanged } from './words.ts'

/** The sentences that changes of the text are told in. */

const TASK_WORDS: Readonly<Record<TaskField, Wording>> = {
  result: { vi: 'kết quả đạt được', en: 'result' },
  measures: { vi: 'giải pháp', en: 'measures' },
  deadline: { vi: 'tiến độ thực hiện', en: 'deadline' },
  lead: { vi: 'đơn vị chủ trì', en: 'lead unit' },
  support: { vi: 'đơn vị phối hợp', en: 'supporting unit' },
}

const KIND_WORDS: Readonly<Record<TextUnit['kind'], Wording>> = {
  appendix: { vi: 'phụ lục', en: 'appendix' },
  heading: { vi: 'tiêu đề', en: 'heading' },
  paragraph: { vi: 'đoạn văn', en: 'paragraph' },
  clause: { vi: 'khoản', en: 'clause' },
  point: { vi: 'điểm', en: 'point' },
  bullet: { vi: 'gạch đầu dòng', en: 'bullet' },
  table: { vi: 'bảng', en: 'table' },
  data: { vi: 'nội dung chèn', en: 'placed data' },
  footnote: { vi: 'chú thích', en: 'footnote' },
}

/** What a unit is called when it comes or goes. */
function nameOf(unit: TextUnit, owner: TextUnit | undefined): Wording {
  const { vi, en } = whereOf(unit.path)
  if (unit.task && owner) {
    const field = TASK_WORDS[unit.task.field]
    return {
      vi: `${field.vi} của nhiệm vụ ${owner.path} ${quoted(unit.text)}`,
      en: `${field.en} of task ${owner.path} ${quoted(unit.text)}`,
    }
  }
  switch (unit.kind) {
    case 'appendix':
      return unit.path.startsWith('“') ? { vi, en } : { vi: `${vi} ${quoted(unit.text)}`, en: `${en} ${quoted(unit.text)}` }
    case 'heading':
      return unit.ownsTask
        ? { vi: `nhiệm vụ ${unit.path} ${quoted(unit.text)}`, en: `task ${unit.path} ${quoted(unit.text)}` }
        : { vi: `${vi} ${quoted(unit.text)}`, en: `section ${en} ${quoted(unit.text)}` }
    case 'clause':
      if (unit.ownsTask) return { vi: `nhiệm vụ ${unit.path} ${quoted(unit.text)}`, en: `task ${unit.path} ${quoted(unit.text)}` }
      return { vi: `khoản ${unit.path} ${quoted(unit.text)}`, en: `clause ${unit.path} ${quoted(unit.text)}` }
    case 'footnote':
      return { vi: `${vi} ${quoted(unit.text)}`, en: `${en} ${quoted(unit.text)}` }
    case 'table':
      if (unit.called)
        return { vi: unit.called.vi.replace(/^bảng/, '01 bảng'), en: unit.called.en.replace(/^the table/, 'one table') }
    // falls through
    default: {
      const kind =
        unit.kind === 'table'
          ? { vi: '01 bảng', en: 'one table' }
          : unit.kind === 'data'
            ? unit.placed!
            : { vi: '01 đoạn', en: 'one paragraph' }
      return {
        vi: `${kind.vi} tại ${vi}${unit.kind === 'data' || unit.kind === 'table' ? '' : ` ${quoted(unit.text)}`}`,
        en: `${kind.en} in ${en}${unit.kind === 'data' || unit.kind === 'table' ? '' : ` ${quoted(unit.text)}`}`,
      }
    }
  }
}

/** What a unit is called where only its place matters. */
function shortName(unit: TextUnit): Wording {
  const { vi, en } = whereOf(unit.path)
  if (unit.kind === 'heading')
    return unit.ownsTask ? { vi: `nhiệm vụ ${unit.path}`, en: `task ${unit.path}` } : { vi, en: `section ${en}` }
  if (unit.kind === 'appendix' || unit.kind === 'footnote') return { vi, en }
  if (unit.kind === 'clause') return { vi: `khoản ${unit.path}`, en: `clause ${unit.path}` }
  if (unit.called) return unit.called
  if (unit.placed) return { vi: `${unit.placed.vi} tại ${vi}`, en: `${unit.placed.en} in ${en}` }
  const kind = unit.kind === 'table' ? { vi: 'bảng', en: 'a table' } : { vi: 'đoạn', en: 'a paragraph' }
  return { vi: `${kind.vi} tại ${vi}`, en: `${kind.en} of ${en}` }
}

export const tell = {
  added(unit: TextUnit, owner: TextUnit | undefined): Wording {
    const name = nameOf(unit, owner)
    return { vi: `thêm ${name.vi}`, en: `${name.en} added` }
  },
  removed(unit: TextUnit, owner: TextUnit | undefined): Wording {
    const name = nameOf(unit, owner)
    return { vi: `bỏ ${name.vi}`, en: `${name.en} removed` }
  },
  moved(old: TextUnit, now: TextUnit): Wording {
    const name = shortName(old)
    const [from, to] = [whereOf(old.path), whereOf(now.path)]
    const title = now.kind === 'heading' || now.kind === 'appendix' ? ` ${quoted(now.text)}` : ''
    const text = title === '' && now.kind !== 'table' && !now.placed ? ` ${quoted(now.text)}` : ''
    return from.vi === to.vi
      ? { vi: `${name.vi}${title} chuyển vị trí${text && `:${text}`}`, en: `${name.en}${title} moved${text && `:${text}`}` }
      : {
          vi: `${name.vi}${title} chuyển thành ${place(now).vi}${text && `:${text}`}`,
          en: `${name.en}${title} moved to ${to.en}${text && `:${text}`}`,
        }
  },
  reworded(old: TextUnit, now: TextUnit, owner: TextUnit | undefined): Wording {
    const { vi, en } = whereOf(now.path)
    if (old.text === now.text && now.kind === 'data')
      return {
        vi: `thay tệp hoặc bề rộng của ${now.placed!.vi} tại ${vi}`,
        en: `file or width of ${now.placed!.en} in ${en} changed`,
      }
    if (old.text === now.text && now.kind !== 'appendix') {
      if (old.content.replaceAll('\u0003', '') === now.content.replaceAll('\u0003', ''))
        return { vi: `đổi chỗ dấu chú thích tại ${vi}`, en: `footnote marks of ${en} moved` }
      const faces = emphasisChanged(old, now)
      if (faces.length > 0)
        return {
          vi: `đổi chữ đậm, nghiêng tại ${vi}: ${faces.map((it) => it.vi).join(', ')}`,
          en: `bold or italics of ${en} changed: ${faces.map((it) => it.en).join(', ')}`,
        }
      return {
        vi: `đổi cách trình bày hoặc chỗ dẫn trong 01 đoạn tại ${vi}`,
        en: `emphasis or a reference in one paragraph of ${en} changed`,
      }
    }
    if (now.task && owner) {
      const field = TASK_WORDS[now.task.field]
      if (isLong(old.text, now.text)) {
        const sentences = sentencesOf(old, now)
        return {
          vi: `nhiệm vụ ${owner.path}: sửa ${padded(sentences)} câu trong ${field.vi}`,
          en: `task ${owner.path}: ${counted(sentences, 'sentence')} of the ${field.en} reworded`,
        }
      }
      return {
        vi: `nhiệm vụ ${owner.path}: ${field.vi} đổi từ ${quoted(old.text)} thành ${quoted(now.text)}`,
        en: `task ${owner.path}: ${field.en} changed from ${quoted(old.text)} to ${quoted(now.text)}`,
      }
    }
    if (now.kind === 'heading' || now.kind === 'appendix') {
      const name = shortName(now)
      if (old.text === now.text) return { vi: `đổi tệp của ${name.vi}`, en: `${name.en} stands in another file` }
      return {
        vi: `${name.vi} đổi tên từ ${quoted(old.text)} thành ${quoted(now.text)}`,
        en: `${name.en} renamed from ${quoted(old.text)} to ${quoted(now.text)}`,
      }
    }
    if (now.kind === 'data')
      return old.placed!.vi === now.placed!.vi
        ? { vi: `đổi cách in ${now.placed!.vi} tại ${vi}`, en: `${now.placed!.en} in ${en} printed otherwise` }
        : {
            vi: `${old.placed!.vi} tại ${vi} đổi thành ${now.placed!.vi}`,
            en: `${old.placed!.en} in ${en} changed to ${now.placed!.en}`,
          }
    const sentences = sentencesOf(old, now)
    const faces = emphasisChanged(old, now)
    const also = (language: 'vi' | 'en'): string => faces.map((it) => `; ${it[language]}`).join('')
    return {
      vi: `sửa ${padded(sentences)} câu tại ${vi}${also('vi')}`,
      en: `${counted(sentences, 'sentence')} of ${en} reworded${also('en')}`,
    }
  },
  recast(old: TextUnit, now: TextUnit): Wording {
    const { vi, en } = whereOf(now.path)
    const [from, to] = [KIND_WORDS[old.kind], KIND_WORDS[now.kind]]
    return old.kind === now.kind
      ? {
          vi: `${from.vi} tại ${vi} đổi từ cấp ${old.level} sang cấp ${now.level}`,
          en: `a ${from.en} of ${en} went from level ${old.level} to level ${now.level}`,
        }
      : { vi: `tại ${vi}: ${from.vi} đổi thành ${to.vi}`, en: `a ${from.en} of ${en} became a ${to.en}` }
  },
  rewritten(heading: TextUnit): Wording {
    const { vi, en } = whereOf(heading.path)
    return { vi: `viết lại nội dung ${vi} ${quoted(heading.text)}`, en: `section ${en} ${quoted(heading.text)} written anew` }
  },
  divided(old: readonly TextUnit[], now: readonly TextUnit[]): Wording {
    const { vi, en } = whereOf(now[0]!.path)
    return now.length > old.length
      ? {
          vi: `tách 01 đoạn thành ${padded(now.length)} đoạn tại ${vi}`,
          en: `one paragraph of ${en} split into ${inWords(now.length).en}`,
        }
      : {
          vi: `gộp ${padded(old.length)} đoạn thành 01 đoạn tại ${vi}`,
          en: `${counted(old.length, 'paragraph')} of ${en} joined into one`,
        }
  },
}

const place = (unit: TextUnit): Wording =>
  unit.kind === 'heading' || unit.kind === 'clause'
    ? { vi: whereOf(unit.path).vi, en: unit.path }
    : { vi: `nội dung ${whereOf(unit.path).vi}`, en: unit.path }

/** What a reference prints is the data's change, not the sentence's. */
const sentencesOf = (old: TextUnit, now: TextUnit): number => sentencesChanged(readable(old.content), readable(now.content))
