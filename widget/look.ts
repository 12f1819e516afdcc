/**
 * Colours that stay readable whatever accent an agency chose.
 * @module
 */

type Rgb = [number, number, number]

const parse = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb

/** Relative luminance of "#rrggbb", 0 to 1; WCAG's curve, near enough with a plain power. */
const luminance = (hex: string) => parse(hex).reduce((sum, byte, i) => sum + weights[i]! * (byte / 255) ** 2.2, 0)

const weights = [0.2126, 0.7152, 0.0722]

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
  const [from, to] = [parse(accent), parse(ink)]
  for (let step = 0; step <= 10; step++) {
    const mixed = `#${from
      .map((byte, i) => Math.round(byte + ((to[i]! - byte) * step) / 10))
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join("")}`
    if (contrast(mixed, surface) >= 4.6) return mixed
  }
  return ink
}
