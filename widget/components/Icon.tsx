const paths = {
  menu: "M4 7h16M4 12h16M4 17h10",
  close: "M6 6l12 12M18 6 6 18",
  send: "M12 19V5m0 0-6 6m6-6 6 6",
  stop: "M8 8h8v8H8z",
  down: "m7 10 5 5 5-5",
  calendar: "M7 3v3m10-3v3M4 9h16M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z",
  copy: "M9 9h10v11H9zM5 15V4h10",
  check: "m5 12.5 4.5 4.5L19 7.5",
  prepare: "M9 5H6v15h12V5h-3M9 3h6v4H9zM9 13l2 2 4-4",
  get_contact: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 8c.6-3.6 3.4-5 7-5 1.6 0 3 .3 4.2 1M19 16v5m-2.5-2.5h5",
  do_not_contact: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.5 9v6m5-6v6",
  move_on: "M4 12h15m0 0-5-5m5 5-5 5",
  reply: "M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6v1",
  ask: "M9.2 9a3 3 0 1 1 4.3 2.7c-1 .5-1.5 1.1-1.5 2.3M12 17.5v.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z",
  wait: "M12 7v5l3 2m-3 7a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z",
} as const

export type IconName = keyof typeof paths

/** A line drawing beside words; it says nothing of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
