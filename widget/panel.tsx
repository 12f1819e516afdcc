/**
 * The page in the frame, started. What is typed before this runs is taken along.
 * @module
 */
import { createRoot } from "react-dom/client"
import { Panel } from "./components/Panel.tsx"
import { focusBox } from "./focus.ts"
import { connectHost } from "./host.ts"
import "./panel.css"

const parameters = new URLSearchParams(location.search)
const box = document.querySelector<HTMLTextAreaElement>("#say")
const root = document.getElementById("app")!

createRoot(root).render(
  <Panel
    agencyId={parameters.get("agency") ?? "demo"}
    reader={{
      locale: navigator.languages.find((language) => /^en\b/.test(language)) ?? "en-US",
      timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    }}
    host={connectHost(() => focusBox(document.querySelector("#say")))}
    typed={box?.value ?? ""}
    typing={box !== null && box === document.activeElement}
  />,
)
