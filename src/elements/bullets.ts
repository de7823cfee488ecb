/** Marks that typists put before an item of a list, as characters of a class in a pattern; `o` is Word’s own hollow bullet. */
export const BULLETS = '\\-‐‑–—•·●○▪■□◦✓✔➢➤⮚❖♦◆→⇒+*§'
