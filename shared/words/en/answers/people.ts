/**
 * People in words.
 * @module
 */

/** "Dana", else "the hiring manager", else "your interviewer", "your recruiter", "the HR contact". */
export function personName(
  name: string | undefined,
  title: string | undefined,
  kind: "interviewer" | "hr" | "recruiter",
): string {
  if (name) return name
  if (title) return `the ${/^[A-Z][a-z]+(?: [a-z]+)*$/.test(title) ? title[0]!.toLowerCase() + title.slice(1) : title}`
  if (kind === "recruiter") return "your recruiter"
  return kind === "hr" ? "the HR contact" : "your interviewer"
}

/** More people than are worth naming. */
export function everyone(count: number): string {
  const number = ["five", "six", "seven", "eight", "nine", "ten"][count - 5] ?? String(count)
  return `all ${number} people you met`
}
