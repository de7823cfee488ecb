/** A plan with something of everything a leader edits. */
export const PLAN = `---
schema: kehoach/v1
kind: general
id: thu
year: 2026
issuer:
  parent: UBND tỉnh Lào Cai
  name: Sở Tư pháp
number: { value: null, symbol: KH-STP }
place: Lào Cai
date: 2026-04
title: Cải cách hành chính năm 2026 của Sở Tư pháp # trích yếu
bases:
  - id: qd-1
    lead: Căn cứ
    type: Quyết định
    number: 11/QĐ-UBND
    date: 2026-01-05
    issuer: Ủy ban nhân dân tỉnh Lào Cai
    subject: ban hành Kế hoạch cải cách hành chính năm 2026
  - id: nq-2
    lead: Căn cứ
    type: Nghị quyết
    number: 2/NQ-HĐND
    date: 2026-01-15
    issuer: Hội đồng nhân dân tỉnh
    subject: về nhiệm vụ năm 2026
goals:
  purposes:
    - Nâng cao chất lượng phục vụ người dân, doanh nghiệp.
    - "Tạo chuyển biến: rõ nét về kỷ luật, kỷ cương hành chính."
  requirements:
    - Bám sát nhiệm vụ được giao; phân công rõ người, rõ việc.
targets:
  - { id: hai-long, name: Tỷ lệ hài lòng của người dân, operator: ">=", value: 95, unit: "%" }
distribution:
  - to:
      - UBND tỉnh
      - Sở Nội vụ
    purpose: để b/c
  - to: Các phòng thuộc Sở
    purpose: t/h
archive: { units: [VT, VP] }
signature: { position: Giám đốc, name: Lê Văn Bình }
---

Sở Tư pháp ban hành Kế hoạch cải cách hành chính với các nội dung sau:

# Mục đích, yêu cầu

## Mục đích

::purposes

## Yêu cầu

::requirements

# Nhiệm vụ

<!-- phần này do anh Nam soạn -->
Các phòng tập trung **thực hiện nghiêm** quy chế làm việc. Báo cáo định kỳ hằng tháng. Tỷ lệ hài lòng đạt :target[hai-long] trở lên.

- Rà soát thủ tục hành chính, hoàn thành trước :date[2026-06-30];
- Công khai thủ tục trên Cổng dịch vụ công;
- Kiểm tra việc giải quyết hồ sơ.

1) Tiếp nhận hồ sơ đúng quy định;
2) Trả kết quả đúng hạn;
3) Xin lỗi khi trễ hạn.

| TT | Việc | Đơn vị | Ghi chú |
|---|---|---|---|
| 1 | Rà soát văn bản | Phòng Xây dựng | |
| 2 | Kiểm tra hồ sơ | Văn phòng | gấp |

# Tổ chức thực hiện

1. Văn phòng theo dõi, đôn đốc.
2. Các phòng thuộc Sở thực hiện Kế hoạch này, báo cáo trước ngày 10 hằng tháng
`
