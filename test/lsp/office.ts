/** An office with a plan, its annex and its profile, on which the features of the server are tried. */

export const PROFILE = `issuer:
  parent: Ủy ban nhân dân tỉnh Lâm Đồng
  name: Sở Khoa học và Công nghệ
place: Lâm Đồng
commemorations:
  - id: thanh-lap-so
    name: Ngày thành lập Sở Khoa học và Công nghệ
    origin: 1983-05-18
signature:
  position: Giám đốc
  name: Đinh Văn Sơn
distribution:
  - to: [Bộ Khoa học và Công nghệ, Ủy ban nhân dân tỉnh]
    purpose: để b/c
  - to: Các phòng, đơn vị thuộc Sở
archive:
  units: [VT, VP]
`

export const PLAN = `---
schema: kehoach/v1
kind: annual-work
year: 2027
number: { value: null, symbol: KH-SKHCN }
date: 2027-01
title: Phát triển tài sản trí tuệ trên địa bàn tỉnh năm 2027
bases:
  - id: luat-shtt
    lead: Căn cứ
    type: Luật
    subject: Sở hữu trí tuệ
    date: 2005-11-29
  - id: qd-412
    lead: Căn cứ
    type: Quyết định
    number: 412/QĐ-UBND
    date: 2026-11-20
    issuer: Ủy ban nhân dân tỉnh
    subject: về Chương trình phát triển tài sản trí tuệ
targets:
  - id: nhan-hieu
    name: Số nhãn hiệu được bảo hộ
    operator: ">="
    value: 25
    unit: nhãn hiệu
  - id: sang-kien
    name: Tỷ lệ sáng kiến được công nhận
    operator: ">"
    value: 70.5
    unit: "%"
    lead: [Phòng Quản lý khoa học]
phases:
  - id: dot-1
    name: Đợt thứ nhất
    start: 2027-01-05
    end: 2027-06-30
    commemorations: [thanh-lap-so, thanh-lap-dang]
goals:
  purposes:
    - Đạt :target[nhan-hieu] theo :base[qd-412].
appendices:
  - file: phu-luc-1.md
    title: Danh mục nhiệm vụ
---

Sở xây dựng kế hoạch với các nội dung sau:

# Mục đích

::purposes

# Chỉ tiêu {#chi-tieu}

## Về nhãn hiệu

- Bảo hộ :target[nhan-hieu] theo :base[qd-412]; xem :appendix[phu-luc-1.md].

## Về sáng kiến

- Công nhận :target[sang-kien], chào mừng :commemoration[thanh-lap-so].

# Tổ chức thực hiện

::phases

Các đơn vị thực hiện mục :section[chi-tieu], báo cáo trước ngày :date[2027-12-15].
`

export const ANNEX = `# Nhiệm vụ chung

- Hỗ trợ đăng ký :target[nhan-hieu].
`

export const FILES = {
  'kehoach.yaml': PROFILE,
  'plans/2027/shtt.md': PLAN,
  'plans/2027/phu-luc-1.md': ANNEX,
}
