/* Generated from wrong-letters.yaml; run npm run generate. */

/** Letters that are wrong in any word, and what was meant: Eth for Đ, the ƣ that old fonts leave for ư, ligatures. */
export const WRONG_LETTERS: Readonly<Record<string, string>> = {
  "Ð": "Đ",
  "ð": "đ",
  "Ɖ": "Đ",
  "ɖ": "đ",
  "ƌ": "đ",
  "Ƣ": "Ư",
  "ƣ": "ư",
  "ı": "i",
  "ɑ": "a",
  "ﬁ": "fi",
  "ﬂ": "fl",
  "ﬀ": "ff",
  "ﬃ": "ffi",
  "ﬄ": "ffl",
}
