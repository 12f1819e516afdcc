import type { Level } from "../../shared/wire/review.ts"

const paths = {
  error: "M12 7.5v5.5m0 3.2v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z",
  warning:
    "M12 9.5v4.2m0 3v.1M10.4 4.2 3.2 17.1A1.9 1.9 0 0 0 4.9 20h14.2a1.9 1.9 0 0 0 1.7-2.9L13.6 4.2a1.9 1.9 0 0 0-3.2 0Z",
  hint: "M9.5 18h5M10.3 21h3.4M12 3a6.2 6.2 0 0 0-3.7 11.2c.7.6 1.2 1.1 1.2 1.8h5c0-.7.5-1.2 1.2-1.8A6.2 6.2 0 0 0 12 3Z",
  back: "M19 12H5m0 0 6-6m-6 6 6 6",
  up: "m7 14 5-5 5 5",
  down: "m7 10 5 5 5-5",
  undo: "M8 5 4 9l4 4M4 9h9.5a5.5 5.5 0 0 1 0 11H9",
  pen: "M4 20h4L19.5 8.5a2.8 2.8 0 0 0-4-4L4 16v4Zm10-14 4 4",
} as const

/** A drawing of the editor's; it says nothing of its own. */
export function Sign({ name }: { name: Level | keyof typeof paths }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
