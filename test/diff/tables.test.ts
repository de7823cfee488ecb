import { describe, expect, it } from 'vitest'
import { diffPlans } from '../../src/index.ts'
import { readText } from '../fixtures.ts'

/** What is told of a table beside the words of its rows. */

const HEAD = `---
schema: kehoach/v1
kind: general
id: bang
year: 2026
title: Một
---

# Kinh phí

`
const ROWS = `| TT | Nội dung | > | Nguồn |
|---|---|---|---|
| ^ | ^ | Tỉnh | Xã |
| 1 | Mua máy bơm | 20 | 30 |
| 2 | Sửa đê bao | ^ | 40 |
`
const settings = (more: string): string => `${HEAD}::table{caption="Bảng 2. Dự toán"${more}}\n${ROWS}\nHết.\n`
const told = (before: string, after: string): string[] =>
  diffPlans(readText(before).read, readText(after).read).map(({ summary }) => `${summary.vi} | ${summary.en}`)
const shown = (before: string, after: string): unknown[] =>
  diffPlans(readText(before).read, readText(after).read).map((change) => [change.before, change.after])

const IN = 'bảng “Bảng 2. Dự toán” tại mục I'
const IN_EN = 'the table “Bảng 2. Dự toán” in I'

describe('a table', () => {
  it.each([
    [
      ' unit="Đơn vị tính: triệu đồng"',
      `thêm đơn vị tính “Đơn vị tính: triệu đồng” vào ${IN} | the unit “Đơn vị tính: triệu đồng” added to ${IN_EN}`,
    ],
    [' widths="1 5 2 2"', `đổi độ rộng cột của ${IN} | column widths of ${IN_EN} changed`],
    [' landscape=true', `đổi chiều trang của ${IN} | the orientation of ${IN_EN} changed`],
    [' header=3', `đổi số hàng đầu bảng của ${IN} | the rows of the head of ${IN_EN} changed`],
  ])('of which %s is new', (more, sentence) => {
    expect(told(settings(''), settings(more))).toEqual([sentence])
  })

  it('of another caption', () => {
    expect(told(settings(''), settings('').replace('Bảng 2. Dự toán', 'Bảng 2. Dự toán chi'))).toEqual([
      'tên của bảng “Bảng 2. Dự toán chi” tại mục I đổi từ “Bảng 2. Dự toán” thành “Bảng 2. Dự toán chi” | the caption of the table “Bảng 2. Dự toán chi” in I changed from “Bảng 2. Dự toán” to “Bảng 2. Dự toán chi”',
    ])
  })

  it('of other alignments', () => {
    expect(told(settings(''), settings('').replace('|---|---|---|---|', '|---|---|--:|---|'))).toEqual([
      `đổi căn lề của ${IN} | alignment of ${IN_EN} changed`,
    ])
  })

  it('whose settings and rows changed: both are told', () => {
    expect(told(settings(''), settings(' unit="Triệu đồng"').replace('máy bơm', 'máy phát'))).toHaveLength(2)
  })

  it('whose cells are merged otherwise', () => {
    const parted = settings('').replace('| Sửa đê bao | ^ |', '| Sửa đê bao | 20 |')
    expect(told(settings(''), parted)).toEqual([
      `đổi ô gộp ở hàng 2 của ${IN} | merged cells in row 2 of ${IN_EN} changed`,
      `sửa hàng 3 của ${IN} | row 3 of ${IN_EN} changed`,
    ])
    const group = settings('').replace('| 1 | Mua', '| > | > | > | I. Thủy lợi |\n| 1 | Mua')
    const aside = group.replace('| > | > | > | I. Thủy lợi |', '| I. Thủy lợi | > | > | |')
    expect(told(settings(''), group)).toEqual([`thêm hàng 2 vào ${IN} | row 2 added to ${IN_EN}`])
    expect(told(group, aside)).toEqual([`đổi ô gộp ở hàng 2 của ${IN} | merged cells in row 2 of ${IN_EN} changed`])
    expect(shown(group, aside)).toEqual([['> | > | > | I. Thủy lợi', 'I. Thủy lợi | > | > | ']])
  })
})
