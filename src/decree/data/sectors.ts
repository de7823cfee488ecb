/* Generated from sectors.yaml; run npm run generate. */

/** What a ministry looks after, shortened as every office writes it in the unit’s name: `Sở GDĐT`, `Bộ NN&PTNT`. Without `&` and `-`. */
export const SECTORS: readonly string[] = [
  "CT",
  "DTTG",
  "GDĐT",
  "GTCC",
  "GTVT",
  "KHCN",
  "KHĐT",
  "LĐTBXH",
  "NNMT",
  "NNPTNT",
  "NV",
  "PTNT",
  "TBXH",
  "TC",
  "TCKH",
  "TNMT",
  "TTTT",
  "VHTT",
  "VHTTDL",
  "VHTTTT",
  "VHXH",
  "XD",
  "XH",
  "YT",
]
