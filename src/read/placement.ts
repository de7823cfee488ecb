import type { Root } from 'mdast'
import { everyBlock, type DataBlock, type DataName } from '../model/block.ts'
import { commentsBlanked } from '../model/comments.ts'
import { BLANK } from '../model/inline.ts'
import type { Place } from '../model/place.ts'
import type { Plan } from '../model/plan.ts'
import type { PlaceBook } from '../model/plan-places.ts'
import type { Wording } from '../model/problem.ts'
import { placeAt, type Source } from '../model/source.ts'
import type { Report } from './context.ts'
import type { Front } from './front.ts'

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** An open blank, wherever it stands. */
export function reportBlank(report: Report, at: Place, { vi, en }: Wording): void {
  report(
    'error',
    'open-blank',
    at,
    { vi: `${sentence(vi)} còn để trống.`, en: `${sentence(en)} is still open.` },
    {
      vi: 'Điền nội dung vào đây; muốn có bản thảo để xem trước thì chạy: kehoach build --draft',
      en: 'Fill it in; for a draft to look at, run: kehoach build --draft',
    },
  )
}

/** Blanks in the body, found in the source so that each has its own place; those in comments do not count. */
export function reportBodyBlanks(source: Source, root: Root, report: Report): void {
  const head = root.children[0]?.type === 'yaml' ? root.children[0].position!.end.offset! : 0
  const text = commentsBlanked(source.text)
  for (const found of text.matchAll(BLANK)) {
    if (found.index < head) continue
    const name = `“${found[0].slice(0, 60)}”`
    reportBlank(report, placeAt(source, found.index, found.index + found[0].length), { vi: name, en: name })
  }
}

/** Ids are what references and later years hold on to. */
export function reportDuplicates(front: Front, places: PlaceBook, report: Report): void {
  for (const [key, list] of [
    ['bases', front.bases],
    ['targets', front.targets],
    ['phases', front.phases],
  ] as const) {
    const seen = new Set<string>()
    for (const item of list) {
      const { id } = item
      // Ids left open are reported as blanks.
      if (id.search(BLANK) >= 0) continue
      if (seen.has(id)) {
        report(
          'error',
          'duplicate-id',
          places.known(item),
          { vi: `Mã “${id}” đã dùng cho một mục khác của ${key}.`, en: `The id “${id}” is used twice in ${key}.` },
          {
            vi: 'Đặt mã khác; mã dùng để dẫn chiếu nên không được trùng.',
            en: 'Choose another id; ids are referred to and must differ.',
          },
        )
      }
      seen.add(id)
    }
  }
}

/** A basis must name something: its lead alone would print as `Căn cứ ;`. */
export function reportEmptyBases(front: Front, places: PlaceBook, report: Report): void {
  for (const base of front.bases) {
    const { id, documents = [], text } = base
    const named = [base, ...documents].every(({ type, number, issuer, subject }, index) =>
      index === 0 && (documents.length > 0 || text) ? true : (type ?? number ?? issuer ?? subject),
    )
    if (named) continue
    report(
      'error',
      'base-empty',
      places.known(base),
      { vi: `Căn cứ “${id}” chưa ghi văn bản nào.`, en: `The base “${id}” names no document.` },
      {
        vi: 'Thêm type, number, date, issuer, subject; luật chỉ cần: type: Luật, subject: Thi hành án dân sự',
        en: 'Add type, number, date, issuer, subject; for a law: type: Luật, subject: Thi hành án dân sự',
      },
    )
  }
}

const KEYS: Partial<Record<DataName, string>> = { purposes: 'goals.purposes', requirements: 'goals.requirements' }

/** A plan that says nothing: only its head would be printed. */
export function reportEmptyBody(source: Source, root: Root, report: Report): void {
  const head = root.children[0]?.type === 'yaml' ? root.children[0].position!.end.offset! : 0
  report(
    'warning',
    'body-empty',
    placeAt(source, Math.max(0, head - 3), head),
    { vi: 'Kế hoạch chưa có nội dung nào dưới phần khai báo.', en: 'Nothing stands below the frontmatter.' },
    { vi: 'Viết nội dung, bắt đầu bằng: # Mục đích, yêu cầu', en: 'Write the body, beginning with: # Mục đích, yêu cầu' },
  )
}

/** Data must stand in the document once: what is placed nowhere would be lost, what is placed twice doubled. */
export function reportPlacement(plan: Plan, empty: (of: DataName) => boolean, places: PlaceBook, report: Report): void {
  const placed = [plan, ...plan.appendices].flatMap(({ body }) =>
    [...everyBlock(body)].filter((block): block is DataBlock => block.type === 'data'),
  )
  const lost = {
    purposes: plan.goals.purposes,
    requirements: plan.goals.requirements,
    phases: plan.phases,
    assignments: plan.assignments,
  }
  for (const [name, list] of Object.entries(lost)) {
    const [first] = list
    if (first && !placed.some(({ of }) => of === name)) {
      report(
        'warning',
        'data-not-placed',
        places.known(first),
        {
          vi: `Dữ liệu mục ${name} chưa được đặt vào kế hoạch nên không in ra.`,
          en: `The data under ${name} is placed nowhere in the body and is not printed.`,
        },
        { vi: `Thêm một dòng ::${name} vào chỗ cần in.`, en: `Add a line ::${name} where it belongs.` },
      )
    }
  }
  const seen = new Set<string>()
  for (const block of placed) {
    const { of, as } = block
    const at = places.known(block)
    if (empty(of)) {
      const [vi, en] =
        of === 'tasks'
          ? [
              'Không nhiệm vụ nào có mục “Kết quả đạt được:”, “Đơn vị chủ trì:”…',
              'No task has an item “Kết quả đạt được:”, “Đơn vị chủ trì:”…',
            ]
          : [`Phần khai báo không có ${KEYS[of] ?? of}`, `The frontmatter has no ${KEYS[of] ?? of}`]
      report(
        'warning',
        'data-empty',
        at,
        { vi: `${vi}; ở chỗ lệnh ::${of} sẽ không in gì.`, en: `${en}; nothing is printed at ::${of}.` },
        of === 'tasks'
          ? {
              vi: 'Ghi các mục đó dưới từng nhiệm vụ, hoặc xóa dòng này.',
              en: 'Write those items below the tasks, or delete the line.',
            }
          : {
              vi: `Khai báo ${KEYS[of] ?? of}, hoặc xóa dòng này.`,
              en: `Give ${KEYS[of] ?? of} in the frontmatter, or delete the line.`,
            },
      )
    }
    const key = `${of} ${as ?? ''}`
    if (seen.has(key)) {
      report(
        'error',
        'data-placed-twice',
        at,
        {
          vi: `Lệnh ::${of} đã dùng ở trên; dữ liệu sẽ in hai lần.`,
          en: `::${of} stands above already; the data would be printed twice.`,
        },
        { vi: 'Xóa một trong hai.', en: 'Delete one of the two.' },
      )
    }
    seen.add(key)
  }
}
