/** Documents as people cite them. Pure. */

/** "261/QĐ-BYT, 2022-01-31" as "261/QĐ-BYT, 31/1/2022"; other names stay. */
export function documentWords(document: string): string {
  return document.replace(
    /(\d{4})-(\d{2})-(\d{2})$/,
    (_, year: string, month: string, day: string) => `${Number(day)}/${Number(month)}/${year}`,
  );
}
