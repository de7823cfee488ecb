import type { Plan } from '../../src/index.ts'
import { readText } from '../fixtures.ts'

/** A plan with every element the decree speaks of, from which damaged documents are made. */
export const COMPLETE = `---
schema: kehoach/v1
kind: general
id: moi-thanh-phan
year: 2026
issuer: { parent: Cục Quản lý Thi hành án dân sự, name: Thi hành án dân sự tỉnh Tuyên Quang }
place: Tuyên Quang
number: { value: "05", symbol: KH-THADS }
date: 2026-04-22
title: Công tác thi hành án dân sự năm 2026
bases:
  - { id: luat, lead: Căn cứ, type: Luật, subject: "Thi đua, khen thưởng", date: 2022-06-15 }
  - { id: qd, lead: Căn cứ, type: Quyết định, number: 717/QĐ-BTP, date: 2026-03-13, issuer: Bộ trưởng Bộ Tư pháp, subject: về ban hành Kế hoạch năm 2026 }
distribution:
  - { to: Cục Quản lý THADS, purpose: để báo cáo }
  - { to: Các phòng chuyên môn, purpose: để thực hiện }
archive: { units: [VT, VP], drafter: LAN }
signature: { authority: KT, head: Trưởng Thi hành án dân sự, position: Phó Trưởng Thi hành án dân sự, name: Phan Thị Mai Thảo }
layout: { size: 14 }
marks: { urgency: HỎA TỐC, circulation: XEM XONG TRẢ LẠI }
appendices:
  - { file: phu-luc-chi-tieu.md, title: Chỉ tiêu }
  - { file: phu-luc-bang-ngang.md, title: Bảng tổng hợp, orientation: landscape }
---

Để hoàn thành nhiệm vụ năm 2026, Thi hành án dân sự tỉnh Tuyên Quang ban hành Kế hoạch với những nội dung sau (chi tiết tại Phụ lục I và Phụ lục II kèm theo):

# Mục đích, yêu cầu

## Mục đích

- Hoàn thành các chỉ tiêu, nhiệm vụ được giao trong năm 2026; nâng cao trách nhiệm của từng đơn vị, từng công chức, người lao động.

## Yêu cầu

Các đơn vị triển khai đồng bộ, đúng thời hạn, báo cáo kết quả về Văn phòng để tổng hợp theo quy định.

# Nội dung

1. Tập trung tổ chức thi hành các vụ việc có điều kiện, trong đó:

   a) ưu tiên các vụ việc trọng điểm;

   b) rà soát các vụ việc tồn đọng.

2. Phối hợp với các cơ quan có liên quan trong xác minh, cưỡng chế thi hành án và giải quyết khiếu nại.

# Tổ chức thực hiện

Giao Văn phòng theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch này.
`

/** In place of the one signature. */
export const JOINT = `signature:
  - { authority: KT, collective: Công an tỉnh, head: Giám đốc, position: Phó Giám đốc, name: Nguyễn Văn An }
  - { authority: null, collective: Thi hành án dân sự tỉnh, position: Trưởng Thi hành án dân sự, name: Phan Thị Mai Thảo }
`

export function complete(text: string, size: 14 | 13 = 14): Plan {
  const { plan, problems } = readText(text.replace('size: 14', `size: ${size}`))
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message.en).join(' '))
  return plan
}
