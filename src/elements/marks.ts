/** Mức độ khẩn, chỉ dẫn lưu hành, dự thảo (ô số 10b, 11), and what else stands about a letterhead. All read folded text. */

export const URGENCY = /^(?:hoa toc(?: hen gio)?|thuong khan|khan|khan cap|toi khan|thuong hoa toc)$/
export const CIRCULATION = /^(?:xem xong tra lai|luu hanh noi bo)\.?$/
export const DRAFT =
  /^\(?du thao(?: (?:lan )?(?:thu )?(?:\d+|[ivx]+))?(?:[ ,-]+(?:ngay )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)?\)?$/
/** What a program that signs writes into its stamp. */
export const SIGNED_BY = /^(?:nguoi ky|ky boi|duoc ky boi|thoi gian ky|ngay ky|gio ky|email|co quan|to chuc|chuc vu) ?:/
export const OTHER_MARKS = /^(?:tuyet mat|toi mat|mat|tai lieu thu hoi|\*)$/

/** Above the name of the superior who approves, in a column of the letterhead. */
export const APPROVED = /^(?:phe duyet|duyet|phe chuan)(?: cua [a-z ]+)?:?$/

/** A line that begins with a mark of draft, urgency, circulation or secrecy, however it goes on. */
export const beginsWithMark = (folded: string): boolean =>
  /^(?:du thao|hoa toc|khan\b|thuong (?:khan|hoa toc)|toi khan|luu hanh|xem xong|mat\b|toi mat|tuyet mat)/.test(folded)
