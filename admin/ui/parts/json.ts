/** JSON from our own service or storage, taken at its word in one place. */

/** What the text says, as the shape its writer promised; null for what is no JSON object. */
export function readJson<Shape extends object>(text: string): Partial<Shape> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}
