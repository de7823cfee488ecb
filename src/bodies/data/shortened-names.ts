/* Generated from shortened-names.yaml; run npm run generate. */

/** Abbreviations in the names of bodies, by what they stand for, in small letters. */
export const SHORTENED_NAMES: Readonly<Record<string, readonly string[]>> = {
  "ban cán sự": ["bcs"],
  "ban chấp hành": ["bch"],
  "ban chỉ đạo": ["bcđ"],
  "ban thường vụ": ["btv"],
  "giáo dục và đào tạo": ["gd&đt", "gdđt", "gd-đt"],
  "hội đồng nhân dân": ["hđnd"],
  "khoa học và công nghệ": ["kh&cn", "khcn"],
  "lao động - thương binh và xã hội": ["lđtb&xh", "lđ-tb&xh", "lđtbxh", "lđ-tbxh"],
  "nông nghiệp và môi trường": ["nn&mt", "nnmt"],
  "nông nghiệp và phát triển nông thôn": ["nn&ptnt", "nnptnt"],
  "tài nguyên và môi trường": ["tn&mt", "tnmt"],
  "thi hành án dân sự": ["thads"],
  "thông tin và truyền thông": ["tt&tt", "tttt"],
  "ủy ban mặt trận tổ quốc": ["ubmttq"],
  "ủy ban nhân dân": ["ubnd"],
  "văn hóa, thể thao và du lịch": ["vhttdl", "vhtt&dl"],
}
