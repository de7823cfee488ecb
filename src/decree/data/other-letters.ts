/* Generated from other-letters.yaml; run npm run generate. */

/** Letters that symbols have in the place of a type's, beside the decree's own and those of joint documents. */
export const OTHER_LETTERS: Readonly<Record<string, readonly string[]>> = {
  admin: ["CTHĐ", "KL"],
  normative: ["L", "NQLT", "PL"],
  party: ["CTHĐ", "DA", "GM"],
}
