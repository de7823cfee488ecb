import { describe, expect, it } from 'vitest'
import { countChanges, diffPlans } from '../../src/index.ts'
import { readPlan } from '../../src/read/plan.ts'
import { comparisonRows } from '../../src/report/comparison.ts'
import { whereOf } from '../../src/diff/wording.ts'
import { plainText } from '../../src/model/inline.ts'

const HEAD = `---
schema: kehoach/v1
kind: general
id: an-toan
year: 2026
issuer: { parent: Ủy ban nhân dân tỉnh Hà Tĩnh, name: Sở Xây dựng }
number: { value: null, symbol: KH-SXD }
place: Hà Tĩnh
date: 2026-03
title: Bảo đảm an toàn giao thông năm 2026
distribution:
  - { to: [Bộ Xây dựng, Ủy ban nhân dân tỉnh], purpose: để báo cáo }
  - { to: [Thanh tra Sở, Các phòng chuyên môn, Ban Quản lý dự án], purpose: để thực hiện }
archive: { units: [VT] }
signature: { authority: KT, head: Giám đốc, position: Phó Giám đốc, name: Lê Thị Hoa }
---
`
const BODY = `
# Nhiệm vụ

## Tuyên truyền

Ban An toàn giao thông phối hợp với Đài truyền thanh, mở chuyên mục *hằng tuần*.

| STT | Tuyến | Thời gian |
|---|---|---|
| 1 | Quốc lộ 1 | Tháng 4 |
| 2 | Quốc lộ 8 | Tháng 5 |
| 3 | Quốc lộ 12 | Tháng 6 |
| 4 | Đường tỉnh | Tháng 7 |

| STT | Báo cáo | Nơi nhận |
|---|---|---|
| 1 | Quý | Sở |
| 2 | Năm | Bộ |

## Kiểm tra

- Ban An toàn giao thông lập đoàn.
- Các xã cử người theo Ban An toàn giao thông.
`
const PLAN = HEAD + BODY

const plan = (text: string) => readPlan({ path: 'x.md', content: text }).value!
const changed = (edit: (text: string) => string) => diffPlans(plan(PLAN), plan(edit(PLAN)))
const said = (edit: (text: string) => string) => changed(edit).map(({ summary }) => summary.vi)

describe('a column that counts rows', () => {
  it('says nothing when a row is put in, taken out or moved', () => {
    const row = '| 2 | Quốc lộ 8C | Tháng 4 |\n'
    const put = (text: string): string =>
      text
        .replace('| 2 | Quốc lộ 8 |', `${row}| 3 | Quốc lộ 8 |`)
        .replace('| 3 | Quốc lộ 12', '| 4 | Quốc lộ 12')
        .replace('| 4 | Đường tỉnh', '| 5 | Đường tỉnh')
    expect(said(put)).toEqual(['thêm hàng 2 vào bảng thứ 1 tại mục I.1 (Tuyến, Thời gian)'])
    const back = diffPlans(plan(put(PLAN)), plan(PLAN))
    expect(back.map(({ summary }) => summary.vi)).toEqual(['bỏ hàng 2 của bảng thứ 1 tại mục I.1 (Tuyến, Thời gian)'])
    const swap = (text: string): string =>
      text.replace(
        '| 1 | Quốc lộ 1 | Tháng 4 |\n| 2 | Quốc lộ 8 | Tháng 5 |',
        '| 1 | Quốc lộ 8 | Tháng 5 |\n| 2 | Quốc lộ 1 | Tháng 4 |',
      )
    expect(changed(swap).map(({ type }) => type)).toEqual(['moved'])
  })

  it('does not stand in what is told of a row that changed, so that a name replaced in two rows is one change', () => {
    const row = '| 2 | Đê biển phía Đông | Tháng 4 |\n'
    const edit = (text: string): string =>
      text
        .replace('| 2 | Quốc lộ 8 | Tháng 5', `${row}| 3 | Quốc lộ 9 | Tháng 5`)
        .replace('| 3 | Quốc lộ 12', '| 4 | Quốc lộ 12')
        .replace('| 4 | Đường tỉnh', '| 5 | Đường xã')
    expect(changed(edit).map(({ before, after }) => [before, after])).toEqual([
      [null, '2 | Đê biển phía Đông | Tháng 4'],
      ['Quốc lộ 8 | Tháng 5', 'Quốc lộ 9 | Tháng 5'],
      ['Đường tỉnh | Tháng 7', 'Đường xã | Tháng 7'],
    ])
    const renamed = (text: string): string =>
      text
        .replace('| 2 | Quốc lộ 8', `${row}| 3 | Tuyến số 8`)
        .replace('| 3 | Quốc lộ 12', '| 4 | Tuyến số 12')
        .replace('| 4 | Đường', '| 5 | Đường')
    expect(said(renamed)[1]).toMatch(/^thay “Quốc lộ” bằng “Tuyến số” ở 02 chỗ: bảng/)
  })

  it('is told once where only the count was mended', () => {
    const wrong = PLAN.replace('| 4 | Đường tỉnh', '| 5 | Đường tỉnh')
    expect(diffPlans(plan(wrong), plan(PLAN)).map(({ summary }) => summary.vi)).toEqual([
      'đánh lại số thứ tự của bảng thứ 1 tại mục I.1 (Tuyến, Thời gian)',
    ])
  })
})

it('two tables of a section have names of their own', () => {
  expect(said((text) => text.replace('Tháng 6', 'Tháng 8').replace('| Năm | Bộ |', '| Năm | Cục |'))).toEqual([
    'sửa hàng 3 của bảng thứ 1 tại mục I.1 (Tuyến, Thời gian)',
    'sửa hàng 2 của bảng thứ 2 tại mục I.1 (Báo cáo, Nơi nhận)',
  ])
  expect(
    said((text) =>
      text
        .replace('| STT | Báo cáo', '::table{caption="Chế độ báo cáo"}\n\n| STT | Báo cáo')
        .replace('| Năm | Bộ |', '| Năm | Cục |'),
    ),
  ).toContainEqual(expect.stringContaining('bảng “Chế độ báo cáo” tại mục I.1'))
})

describe('one term replaced everywhere', () => {
  const rename = (text: string): string => text.replaceAll('Ban An toàn giao thông', 'Ban Chỉ đạo giao thông')

  it('is one change with its places, there and back', () => {
    const [change, ...others] = changed(rename)
    expect(others).toEqual([])
    expect(change!.summary.vi).toBe('thay “Ban An toàn giao thông” bằng “Ban Chỉ đạo giao thông” ở 03 chỗ: mục I.1, mục I.2')
    expect(change!.places!.map(({ afterAt }) => afterAt!.line)).toHaveLength(3)
    const back = diffPlans(plan(rename(PLAN)), plan(PLAN))
    expect(back).toHaveLength(1)
    expect(back[0]).toMatchObject({ before: change!.after, after: change!.before })
  })

  it('leaves what else changed in one of the places a change of its own', () => {
    const told = said((text) => rename(text).replace('lập đoàn', 'lập 02 đoàn'))
    expect(told).toEqual([
      'thay “Ban An toàn giao thông” bằng “Ban Chỉ đạo giao thông” ở 02 chỗ: mục I.1, mục I.2',
      'sửa 01 câu tại mục I.2',
    ])
  })

  it('tells a space that became a sign in several places the same way there and back', () => {
    const [a, b] = [plan(PLAN), plan(PLAN.replaceAll('an toàn', 'an<toàn').replaceAll('An toàn', 'An<toàn'))]
    expect(diffPlans(b, a)).toHaveLength(diffPlans(a, b).length)
  })

  it('does not join figures that happen to be alike', () => {
    const two = PLAN.replace('lập đoàn.', 'lập 02 đoàn.').replace('cử người', 'cử 02 người')
    expect(diffPlans(plan(two), plan(two.replaceAll(' 02 ', ' 03 ')))).toHaveLength(2)
  })
})

it('a signer is one change', () => {
  expect(
    said((text) =>
      text.replace(
        /signature: .*/,
        'signature: { authority: [TM, KT], collective: Ban Chỉ đạo, head: Trưởng ban, position: Phó Trưởng ban, name: Võ Văn Nam }',
      ),
    ),
  ).toEqual(['người ký đổi từ “KT. Giám đốc, Phó Giám đốc Lê Thị Hoa” thành “TM. KT. Ban Chỉ đạo, Phó Trưởng ban Võ Văn Nam”'])
  expect(said((text) => text.replace('Lê Thị Hoa', 'Võ Văn Nam'))).toEqual([
    'người ký “Phó Giám đốc”: họ tên đổi từ “Lê Thị Hoa” thành “Võ Văn Nam”',
  ])
})

describe('one thing, one change', () => {
  const WITH = `bases:
  - { id: a, lead: Căn cứ, type: Quyết định, number: 45/QĐ-UBND, date: 2026-01-15, issuer: Ủy ban nhân dân tỉnh, subject: giao chỉ tiêu }
targets: [{ id: t, name: Tỷ lệ, operator: ">=", value: 98, unit: "%", wording: từ 98% trở lên }]
phases: [{ id: d, name: Đợt 1, start: 2026-04-01, end: 2026-05-31, activities: Ra quân. }]
archive:`
  it.each([
    [
      'another document for a basis',
      'number: 45/QĐ-UBND, date: 2026-01-15',
      'number: 54/QĐ-UBND, date: 2026-01-25',
      ['căn cứ đổi từ “Quyết định 45/QĐ-UBND ngày 15/01/2026” thành “Quyết định 54/QĐ-UBND ngày 25/01/2026”'],
    ],
    [
      'its date alone',
      'date: 2026-01-15',
      'date: 2026-01-16',
      ['căn cứ “Quyết định 45/QĐ-UBND”: ngày ban hành đổi từ “15/01/2026” thành “16/01/2026”'],
    ],
    [
      'a phase that moves',
      'start: 2026-04-01, end: 2026-05-31',
      'start: 2026-04-15, end: 2026-06-15',
      ['đợt đổi từ “Đợt 1: từ ngày 01/4/2026 đến ngày 31/5/2026” thành “Đợt 1: từ ngày 15/4/2026 đến ngày 15/6/2026”'],
    ],
    [
      'a target and its words',
      'value: 98, unit: "%", wording: từ 98% trở lên',
      'value: 99.5, unit: "%", wording: "từ 99,5% trở lên"',
      ['Tỷ lệ nâng từ 98% lên 99,5%'],
    ],
  ])('%s', (_, from, to, summaries) => {
    const text = PLAN.replace('archive:', WITH)
    expect(text).toContain(from)
    const told = diffPlans(plan(text), plan(text.replace(from, to))).map(({ summary }) => summary.vi)
    expect(told.map((it) => it.replace('chỉ tiêu “Tỷ lệ”', 'Tỷ lệ'))).toEqual(summaries)
  })

  it('what is another thing of a phase is told beside it', () => {
    const text = PLAN.replace('archive:', WITH)
    const after = text.replace(
      'start: 2026-04-01, end: 2026-05-31, activities: Ra quân.',
      'start: 2026-04-15, end: 2026-06-15, activities: Ra quân đồng loạt.',
    )
    expect(diffPlans(plan(text), plan(after))).toHaveLength(2)
  })
})

describe('recipients are a set', () => {
  it('their order is one thing', () => {
    expect(
      said((text) =>
        text.replace(
          '[Thanh tra Sở, Các phòng chuyên môn, Ban Quản lý dự án]',
          '[Ban Quản lý dự án, Các phòng chuyên môn, Thanh tra Sở]',
        ),
      ),
    ).toEqual(['đổi thứ tự nơi nhận'])
  })
  it('one written otherwise is changed, not gone and come', () => {
    expect(
      changed((text) =>
        text
          .replace('Ban Quản lý dự án', 'Ban Quản lý dự án giao thông')
          .replace('Các phòng chuyên môn', 'Các phòng chuyên môn thuộc Sở'),
      ).map(({ type }) => type),
    ).toEqual(['changed', 'changed'])
  })
  it('a unit that is called otherwise where it has its duty and where the plan is sent is one change', () => {
    const duty = 'assignments: [{ unit: Thanh tra Sở, duty: lập đoàn kiểm tra. }]\ndistribution:'
    const [old, now] = [
      PLAN.replace('distribution:', duty),
      PLAN.replace('distribution:', duty).replaceAll('Thanh tra Sở', 'Phòng Pháp chế'),
    ]
    expect(diffPlans(plan(old), plan(now)).map(({ summary }) => summary.vi)).toEqual([
      'thay “Thanh tra Sở” bằng “Phòng Pháp chế” ở 02 chỗ: đơn vị của phân công “Phòng Pháp chế”, nơi nhận “Phòng Pháp chế”',
    ])
  })
  it('what one group is sent for is one change', () => {
    expect(said((text) => text.replace('purpose: để báo cáo', 'purpose: để biết'))).toHaveLength(1)
  })
})

describe('bold and italics', () => {
  it.each([
    ['*hằng tuần*', 'hằng tuần', 'đổi chữ đậm, nghiêng tại mục I.1: bỏ nghiêng “hằng tuần”'],
    ['*hằng tuần*', '**hằng tuần**', 'đổi chữ đậm, nghiêng tại mục I.1: in đậm “hằng tuần”, bỏ nghiêng “hằng tuần”'],
    ['Các xã cử', '*Các xã* cử', 'đổi chữ đậm, nghiêng tại mục I.2: in nghiêng “Các xã”'],
    ['Các xã cử người', '**Các xã** cử cán bộ', 'sửa 01 câu tại mục I.2; in đậm “Các xã”'],
  ])('%j to %j is told', (from, to, summary) => {
    expect(said((text) => text.replace(from, to))).toEqual([summary])
  })
  it('in a cell, with the marks that changed', () => {
    const [change] = changed((text) => text.replace('| Tháng 5 |', '| **Tháng 5** |'))
    expect(change).toMatchObject({ before: ' | Quốc lộ 8 | Tháng 5', after: ' | Quốc lộ 8 | **Tháng 5**' })
  })
})

it('another scheme of sections is told, since the document has other labels', () => {
  const [change, ...others] = changed((text) => text.replace('archive:', 'layout: { numbering: A }\narchive:'))
  expect(others).toEqual([])
  expect(change).toMatchObject({ type: 'changed', path: 'layout.numbering', before: 'I', after: 'A' })
  expect(change).not.toHaveProperty('internal')
})

describe('the comparison to attach', () => {
  it('has no row for what no reader of the document sees', () => {
    const rows = comparisonRows(
      changed((text) =>
        text
          .replace('id: an-toan', 'id: atgt')
          .replace('archive:', 'layout: { size: 13 }\narchive:')
          .replace('Hà Tĩnh\ndate', 'Vinh\ndate'),
      ),
    )
    expect(rows.map(({ before }) => plainText(before).split('\n')[0])).toEqual(['Địa danh:'])
  })
  it('has of a long text what stands around the change', () => {
    const long = Array.from({ length: 30 }, (_, index) => `Câu thứ ${index} giữ nguyên.`).join(' ')
    const text = PLAN.replace('Các xã cử', `${long} Các xã cử`)
    const [row] = comparisonRows(diffPlans(plan(text), plan(text.replace('cử người', 'cử cán bộ'))))
    expect(plainText(row!.after)).toContain('…')
    expect(plainText(row!.after).length).toBeLessThan(300)
  })
})

it('counts are the same seen from either side', () => {
  const edits = [
    (text: string) => text.replaceAll('Ban An toàn giao thông', 'Ban Chỉ đạo'),
    (text: string) => text.replace('- Ban An toàn giao thông lập đoàn.\n', ''),
    (text: string) => text.replace(/\| 2 \| Quốc lộ 8 .*\n/, ''),
    (text: string) => text.replace(/signature: .*/, 'signature: { position: Giám đốc, name: Võ Văn Nam }'),
  ]
  for (const edit of edits) {
    const [there, back] = [countChanges(changed(edit)), countChanges(diffPlans(plan(edit(PLAN)), plan(PLAN)))]
    expect(back).toEqual({ ...there, added: there.removed, removed: there.added })
  }
})

it.each([
  ['', 'phần mở đầu'],
  ['II.3', 'mục II.3'],
  ['Chương I', 'Chương I'],
  ['Phụ lục', 'Phụ lục'],
  ['Phụ lục II, III.1', 'Phụ lục II, mục III.1'],
  ['Phụ lục, Mẫu số 02', 'Phụ lục, Mẫu số 02'],
  ['Biểu 01, 2', 'Biểu 01, mục 2'],
  ['“Danh sách, đầu mối”', 'phụ lục “Danh sách, đầu mối”'],
  ['“Danh sách, đầu mối”, I', 'phụ lục “Danh sách, đầu mối”, mục I'],
  ['Phụ lục, [^2]', 'Phụ lục, chú thích 2'],
])('the place %j is called %j', (path, words) => expect(whereOf(path).vi).toBe(words))

it('the file of an appendix is the program’s, and so is where a reference finds it', () => {
  const text = PLAN.replace('archive:', 'appendices: [{ file: pl-1.md, title: Danh sách }]\narchive:').replace(
    'lập đoàn',
    'lập đoàn theo :appendix[pl-1.md]',
  )
  const open = (name: string) => ({ path: name, content: 'Tổ một.\n' })
  const read = (content: string) => readPlan({ path: 'x.md', content }, { open }).value!
  const changes = diffPlans(read(text), read(text.replaceAll('pl-1.md', 'phu-luc.md')))
  expect(changes.map(({ summary, internal }) => [summary.vi, internal])).toEqual([
    ['đổi cách trình bày hoặc chỗ dẫn trong 01 đoạn tại mục I.2', true],
    ['đổi tệp của Phụ lục', true],
  ])
})

it('what is placed has its words in a comparison, and no directive', () => {
  const rows = comparisonRows(
    changed((text) => text.replace('## Kiểm tra', '::page-break\n\n## Kiểm tra').replace('# Nhiệm vụ', '::toc\n\n# Nhiệm vụ')),
  )
  expect(rows.map(({ before, after }) => [plainText(before), plainText(after)])).toEqual([
    ['(không có)', 'Phần mở đầu:\n(mục lục)'],
    ['(không có)', 'Mục I.1:\n(chỗ sang trang mới)'],
  ])
})

describe('a section whose heading stays while all below it is written anew', () => {
  const works =
    '\n## Công trình\n\nSửa chữa kè Nặm Pàn trước ngày 30/6; duy tu cầu treo xây năm 1998.\n\n## Kinh phí\n\nNgân sách xã.\n'
  const anew = (body: string) => diffPlans(plan(PLAN + works), plan(PLAN + works.replace(/Sửa chữa .*/, body)))

  it.each([
    'Lắp 03 trạm đo mưa tự động tại các bản đầu nguồn.',
    'Lắp 03 trạm đo mưa tự động.\n\nGiao trưởng bản quản lý, vận hành.',
    '- Lắp 03 trạm đo mưa tự động;\n- Giao trưởng bản quản lý.',
  ])('is one change: %j', (body) => {
    const changes = anew(body)
    expect(changes.map(({ type, of, summary }) => [type, of, summary.vi])).toEqual([
      ['changed', 'section', 'viết lại nội dung mục I.3 “Công trình”'],
    ])
    expect(comparisonRows(changes)).toHaveLength(1)
  })

  it('is none where some of it stayed', () => {
    expect(anew('Sửa chữa kè Nặm Pàn trước ngày 31/7; duy tu cầu treo xây năm 1998.').map(({ summary }) => summary.vi)).toEqual([
      'sửa 01 câu tại mục I.3',
    ])
  })
})

describe('the two columns of a comparison', () => {
  const rows = (edit: (text: string) => string) =>
    comparisonRows(changed(edit)).map(({ before, after }) => [plainText(before), plainText(after)])
  const bullet = '- Các xã cử người theo Ban An toàn giao thông.\n'

  it('name the place that each side has', () => {
    const moved = rows((text) => text.replace(bullet, '').replace('## Tuyên truyền\n', `## Tuyên truyền\n\n${bullet}`))
    expect(moved.map((row) => row.map((cell) => cell.split(':')[0]))).toEqual([['Mục I.2', 'Mục I.1']])
    const renumbered = rows((text) =>
      text.replace('# Nhiệm vụ', '# Mục đích\n\nGiảm tai nạn.\n\n# Nhiệm vụ').replace('lập đoàn', 'lập tổ'),
    )
    expect(renumbered.some(([before, after]) => before!.startsWith('Mục I.2:') && after!.startsWith('Mục II.2:'))).toBe(true)
  })

  it('do not call the old signer by the new one’s post', () => {
    const [row] = rows((text) =>
      text.replace(
        'authority: KT, head: Giám đốc, position: Phó Giám đốc, name: Lê Thị Hoa',
        'position: Giám đốc, name: Lê Văn Sơn',
      ),
    )
    expect(row!.every((cell) => cell.startsWith('Người ký:'))).toBe(true)
  })

  it('show italics as italics, without their marks', () => {
    const [row] = comparisonRows(changed((text) => text.replace('*hằng tuần*', '**hằng tuần**')))
    expect(row!.before).toContainEqual({ type: 'emphasis', children: [{ type: 'text', value: 'hằng tuần' }] })
    expect(row!.after).toContainEqual({ type: 'strong', children: [{ type: 'text', value: 'hằng tuần' }] })
    expect(plainText([...row!.before, ...row!.after])).not.toContain('*')
  })
})
