/** Document types and their abbreviations in symbols (Phụ lục III, Mục I), and the grammar of symbols (Phụ lục I, Phần I, Mục II, 3). */

/** State documents with a type name: Phụ lục III, Mục I. Công văn and Thư công have none. */
export const STATE_TYPES: Readonly<Record<string, string>> = {
  'Nghị quyết': 'NQ',
  'Quyết định': 'QĐ',
  'Chỉ thị': 'CT',
  'Quy chế': 'QC',
  'Quy định': 'QyĐ',
  'Thông cáo': 'TC',
  'Thông báo': 'TB',
  'Hướng dẫn': 'HD',
  'Chương trình': 'CTr',
  'Kế hoạch': 'KH',
  'Phương án': 'PA',
  'Đề án': 'ĐA',
  'Dự án': 'DA',
  'Báo cáo': 'BC',
  'Biên bản': 'BB',
  'Tờ trình': 'TTr',
  'Hợp đồng': 'HĐ',
  'Công điện': 'CĐ',
  'Bản ghi nhớ': 'BGN',
  'Bản thỏa thuận': 'BTT',
  'Giấy ủy quyền': 'GUQ',
  'Giấy mời': 'GM',
  'Giấy giới thiệu': 'GGT',
  'Giấy nghỉ phép': 'GNP',
  'Phiếu gửi': 'PG',
  'Phiếu chuyển': 'PC',
  'Phiếu báo': 'PB',
}

/** Normative documents carry the year: `30/2020/NĐ-CP`. */
export const NORMATIVE_TYPES: Readonly<Record<string, string>> = {
  'Nghị định': 'NĐ',
  'Thông tư': 'TT',
  'Thông tư liên tịch': 'TTLT',
  'Nghị quyết': 'NQ',
  'Quyết định': 'QĐ',
  'Chỉ thị': 'CT',
}

/** Party documents: hyphen before the type's letters' slash, no year: `35-CT/TW`. QĐ stands for Quyết định and for Quy định. */
export const PARTY_TYPES: Readonly<Record<string, readonly string[]>> = {
  'Nghị quyết': ['NQ'],
  'Quyết định': ['QĐ'],
  'Quy định': ['QĐ', 'QĐi'],
  'Chỉ thị': ['CT'],
  'Kết luận': ['KL'],
  'Quy chế': ['QC'],
  'Thông báo': ['TB'],
  'Hướng dẫn': ['HD'],
  'Báo cáo': ['BC'],
  'Kế hoạch': ['KH'],
  'Chương trình': ['CTr'],
  'Chương trình hành động': ['CTr', 'CTrHĐ'],
  'Đề án': ['ĐA'],
  'Phương án': ['PA'],
  'Tờ trình': ['TTr'],
  'Công văn': ['CV'],
  'Thông tri': ['TT'],
  'Biên bản': ['BB'],
}

/** Type names that can stand before a symbol in a citation, longest first where one holds another. */
export const CITED_TYPES: readonly string[] = [
  ...new Set([
    'Chương trình hành động', 'Chương trình công tác', 'Thông tư liên tịch', ...Object.keys(STATE_TYPES), ...Object.keys(NORMATIVE_TYPES), ...Object.keys(PARTY_TYPES),
    'Công văn', 'Bộ luật', 'Luật', 'Pháp lệnh', 'Lệnh', 'Nghị quyết liên tịch', 'Văn bản',
  ]),
].sort((a, b) => b.length - a.length)

/** Letters of symbols in the case the decree writes them; only these have small letters. */
export const MIXED_CASE: readonly string[] = ['TTg', 'CTr', 'TTr', 'QyĐ', 'TrS', 'QĐi', 'CTrHĐ']
