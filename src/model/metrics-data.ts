import type { FontFace } from './metrics.ts'

/** Advance widths in 1/2048 em, each with the characters that have it. */
export type Widths = Readonly<Record<number, string>>

/**
 * Read from the hmtx and cmap tables of Tinos (fonts-croscore, 2048 units per em), whose widths are those of Times New Roman.
 * Here the characters that are equally wide in all four faces: digits, most marks and signs.
 */
export const COMMON_WIDTHS: Widths = {
  410: '\u2009\u202f', 512: ' ,.\u00a0', 569: '/\\il', 614: '²³¹', 682: '()-`\u2010\u2011‘’‚‹›', 717: '•', 726: '▪◦', 797: 's',
  819: '°', 909: 'ce', 1024: '#$*0123456789_go¢£¥§«»\u2002\u2007\u2012–†‡€↑↓', 1050: '₫', 1124: '±÷√≈≠≤≥', 1180: 'µ',
  1237: '■□○●', 1460: '∞', 1479: 'DUĐ', 1536: '¼½¾', 2048: '\u2003―‰←→',
}

/** The characters whose width differs between faces, from the same tables. Accented letters are as wide as their base. */
export const FACE_WIDTHS: Readonly<Record<FontFace, Widths>> = {
  regular: {
    369: '\'', 410: '|', 448: '′', 569: ':;jt', 635: 'º', 682: '!I[]fr·', 797: 'J', 836: '"', 853: '″', 909: '?az“”„', 928: '¶',
    961: '^', 983: '{}', 1024: 'bdhknpquvxyđ', 1083: 'ơ', 1108: '~', 1110: 'ư', 1139: 'FPS', 1155: '+<=>×−', 1251: 'ELTZ',
    1366: 'BCR', 1479: 'AGHKNOQVXYwƠ', 1556: '©®', 1589: 'Ư', 1593: '&m', 1706: '%', 1821: 'M', 1886: '@', 1933: 'W', 2007: '™',
    2048: '—…',
  },
  bold: {
    451: '|', 569: '\'', 576: '′', 676: 'º', 682: '!:;[]fjt', 683: '·', 797: 'I', 807: '{}', 909: 'rz', 1024: '?Javxy“”„',
    1065: '~', 1106: '¶', 1131: '″', 1134: 'ơ', 1137: '"', 1139: 'Sbdhknpquđ', 1167: '+<=>×−', 1190: '^', 1229: 'ư', 1251: 'FP',
    1366: 'BELTZ', 1479: 'ACNRVXYw', 1530: '©®', 1593: 'GHKOQƠ', 1630: 'Ư', 1706: '&m', 1905: '@', 1933: 'M', 2048: '%W—…™',
  },
  italic: {
    438: '\'', 448: '′', 512: '·', 563: '|', 569: 'fjt', 635: 'º', 682: '!:;I', 797: '[]rz', 819: '{}', 853: '″', 860: '"',
    864: '^', 909: 'Jkvxy', 1024: '?Sabdhnpquđ', 1071: '¶', 1093: 'ơ', 1108: '~', 1117: 'ư', 1139: 'LTYZ“”„', 1251: 'ABEFPRVX',
    1366: 'CKNw', 1382: '+<=>×−', 1479: 'GHOQmƠ', 1544: 'Ư', 1556: '©®', 1593: '&', 1706: '%MW', 1821: '—…', 1884: '@', 2007: '™',
  },
  boldItalic: {
    451: '|', 512: '·', 569: '\'jt', 576: '′', 614: 'º', 682: ':;[]f', 713: '{}', 797: '!Irz', 909: 'vy', 1024: '?Jabdkpqx¶đ“”„',
    1099: 'ơ', 1131: '″', 1137: '"', 1139: 'Shnu', 1167: '+<=>^~×', 1227: 'ư', 1241: '−', 1251: 'LPTYZ', 1366: 'ABCEFKRVXw',
    1479: 'GNOQƠ', 1530: '©®', 1587: 'Ư', 1593: '&Hm', 1704: '@', 1706: '%', 1821: 'MW', 2048: '—…™',
  },
}
