/** Which questions are asked for one another: who asks where does not ask when. */

const ASKED_ALIKE = [
  'when how_long',
  'how_many how_long when',
  'how_many price',
  'how do what way',
  'where who',
  'signs what diff',
  'why',
  'may do',
  'when signs',
].map((row) => row.split(' '));

/** By concept the rows that it stands in, one bit each. */
const ROWS: ReadonlyMap<string, number> = ASKED_ALIKE.reduce((rows, row, i) => {
  for (const ask of row) rows.set(ask, (rows.get(ask) ?? 0) | (1 << i));
  return rows;
}, new Map<string, number>());

/** The rows of all of these in bits; two questions are alike where one bit is set in both, or none in one of them. */
export function rowsOf(asks: Iterable<string>): number {
  let rows = 0;
  for (const ask of asks) rows |= ROWS.get(ask) ?? 0;
  return rows;
}
