import { currentLanguage } from '../words.ts'

/** CodeMirror's own words, as its panels ask for them. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  Find: 'Tìm',
  Replace: 'Thay bằng',
  next: 'tiếp',
  previous: 'trước',
  all: 'tất cả',
  'match case': 'đúng chữ hoa, chữ thường',
  'by word': 'cả từ',
  regexp: 'biểu thức',
  replace: 'thay',
  'replace all': 'thay tất cả',
  close: 'đóng',
  'current match': 'chỗ đang chọn',
  'on line': 'ở dòng',
  'replaced match on line $': 'đã thay ở dòng $',
  'replaced $ matches': 'đã thay $ chỗ',
  'Go to line': 'Đến dòng',
  go: 'đến',
  Diagnostics: 'Vấn đề',
  'No diagnostics': 'Không có vấn đề nào',
  'Control character': 'Ký tự điều khiển',
  'Selection deleted': 'Đã xóa phần chọn',
}

export const phrases = (): Readonly<Record<string, string>> => (currentLanguage() === 'vi' ? VIETNAMESE : {})
