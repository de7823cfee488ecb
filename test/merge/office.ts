/** A plan with the lists that documents print from data, appendices and notes. */
export const OFFICE = `---
schema: kehoach/v1
kind: annual-work
id: khuyen-nong
year: 2026
issuer:
  parent: Sở Nông nghiệp và Môi trường
  name: Trung tâm Khuyến nông
number: { value: null, symbol: KH-TTKN }
place: Cao Bằng
date: 2026-03
title: Công tác khuyến nông năm 2026
targets:
  - { id: mo-hinh, name: Số mô hình mới, operator: ">=", value: 24, unit: mô hình, lead: Phòng Kỹ thuật }
  - id: tap-huan
    name: Số lớp tập huấn
    operator: ">="
    value: 150
    unit: lớp
phases:
  - id: vu-xuan
    name: Vụ xuân
    start: 2026-02-01
    end: 2026-05-31
    activities: Hướng dẫn gieo cấy.
assignments:
  - unit: Phòng Kỹ thuật
    role: lead
    duty: xây dựng mô hình.
  - unit: Phòng Thông tin
    duty:
      - Viết bài tuyên truyền.
      - In tờ gấp.
      - Mở lớp tại xã.
  - { unit: [Trạm Hòa An, Trạm Nguyên Bình], duty: báo cáo hằng tháng. }
distribution:
  - { to: [Sở Nông nghiệp và Môi trường, Trung tâm Khuyến nông quốc gia, UBND các huyện], purpose: để b/c }
  - to:
      - Phòng Kỹ thuật
      - Các trạm
    purpose: để t/h
archive: { units: [VT, KT] }
signature: { authority: KT, head: Giám đốc, position: Phó Giám đốc, name: Nông Văn Thắng }
appendices:
  - { file: mo-hinh.md, title: Danh sách mô hình }
  - { file: phieu.md, title: Phiếu theo dõi }
---

Trung tâm Khuyến nông ban hành Kế hoạch khuyến nông như sau:

# Chỉ tiêu

::targets

# Nội dung

Trung tâm xây dựng **mô hình điểm** ở từng xã[^1], nhân rộng trong năm.

- Chọn hộ tham gia:
  - Có đất sản xuất;
  - Tự nguyện;
- Ký hợp đồng[^dau-vao] với từng hộ.

| TT | Nội dung | Kinh phí | Ghi chú |
|---|---|---|---|
| 1 | Giống | 120 | |
| 2 | Phân bón, hoàn thành :date[2026-03-20] | 80 | đợt 1 |

# Thời vụ

::phases

# Phân công

::assignments

Vướng mắc thì báo cáo Giám đốc.

[^1]: Xã có từ 50 hộ trở lên.
[^dau-vao]: Theo mẫu của Trung tâm.
`

export const OFFICE_FILES = {
  'plan.md': OFFICE,
  'mo-hinh.md': `Các mô hình năm 2026:

| TT | Tên mô hình | Quy mô |
|---|---|---|
| 1 | Lúa chất lượng cao | 20 ha |

Quy mô trên là dự kiến.
`,
  'phieu.md': `Tên hộ: ……………………

1. Diện tích: ……………………
2. Năng suất: ……………………
`,
}

/** A joint plan in articles, its data in tables, with a table of contents. */
export const JOINT_FILES = {
  'plan.md': `---
schema: kehoach/v1
kind: general
id: lien-nganh
year: 2026
issuer: [{ name: Sở Y tế }, { name: Công an tỉnh Sơn La }]
number: { value: null, symbol: KHLT-SYT-CAT }
place: Sơn La
date: 2026-05
title: Phối hợp phòng, chống ma túy năm 2026
bases:
  - { id: cn, text: "Căn cứ chức năng, *nhiệm vụ* được giao; quy chế làm việc" }
targets:
  - { id: giam, name: Tỷ lệ tái nghiện giảm, operator: range, value: { from: 5, to: 8 }, unit: "%", lead: Sở Y tế }
  - { id: xet-nghiem, name: Số lượt xét nghiệm, operator: ">=", value: 2500, unit: lượt }
assignments:
  - { unit: Sở Y tế, duty: cấp thuốc điều trị. }
  - { unit: Công an tỉnh, duty: kiểm soát địa bàn. }
signature:
  - { position: Giám đốc Sở Y tế, name: Lò Văn An }
  - { position: Giám đốc Công an tỉnh, name: Cầm Văn Bình }
distribution: [{ to: UBND tỉnh, purpose: để b/c }]
archive: { units: [VT] }
layout: { numbering: article }
---

::toc

# Mục tiêu

::targets{as=table}

# Nội dung {#nd}

::table{caption="Bảng 1. Kinh phí" unit="Đơn vị: triệu đồng" header=2 widths="1 4 2 2"}
| TT | Nội dung | > | Kinh phí |
|---|---|---|---|
| ^ | ^ | Năm 2025 | Năm 2026 |
| > | > | > | I. Sở Y tế |
| 1 | Thuốc:<br>- Tỉnh | 120 | 150 |

# Tổ chức thực hiện

::assignments{as=table}

Thực hiện theo :section[nd].
`,
}
