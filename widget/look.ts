/**
 * Colours that stay readable whatever accent an agency chose.
 * @module
 */

/** Relative luminance of "#rrggbb", 0 to 1; WCAG's curve, near enough with a plain power. */
const luminance = (hex: string) =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => sum + weight * (byte(hex, i) / 255) ** 2.2, 0)

const byte = (hex: string, i: number) => Number.parseInt(hex.slice(2 * i + 1, 2 * i + 3), 16)

/** Contrast of two "#rrggbb" colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** White or black: what is easier to read on `accent`. */
export function inkOn(accent: string): string {
  return luminance(accent) > 0.18 ? "#000000" : "#ffffff"
}

/** `accent`, moved towards `ink` as far as it takes to be read as text on `surface` (4.5 : 1, with a little room). */
export function readable(accent: string, surface: string, ink: string): string {
  for (let step = 0; step <= 10; step++) {
    const part = (i: number) => Math.round(byte(accent, i) + ((byte(ink, i) - byte(accent, i)) * step) / 10)
    const mixed = `#${[0, 1, 2].map((i) => part(i).toString(16).padStart(2, "0")).join("")}`
    if (contrast(mixed, surface) >= 4.6) return mixed
  }
  return ink
}
