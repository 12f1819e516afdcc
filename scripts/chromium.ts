/**
 * Finds a browser for the browser suite: CHROMIUM_PATH, else an installed Chrome, Chromium or Edge. As root on Debian it installs
 * `chromium`. Run alone it prints the path, or says what to do and exits with 1.
 * @module
 */
import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"

const commands = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"]

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((name) => {
    const folder = process.env[name]
    return folder
      ? [
          join(folder, "Google/Chrome/Application/chrome.exe"),
          join(folder, "Chromium/Application/chrome.exe"),
          join(folder, "Microsoft/Edge/Application/msedge.exe"),
        ]
      : []
  }),
}

/** The path of a browser that is there, or null. Throws where CHROMIUM_PATH names a file that is not. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH: there is no ${named}`)
    return named
  }
  const folders = (process.env.PATH ?? "").split(delimiter)
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...onPath, ...(places[process.platform] ?? [])].find((path) => existsSync(path)) ?? null
}

/** A browser's path, installing one where that is possible without asking. Throws with what to do where it is not. */
export function needChromium(): string {
  const found = findChromium() ?? (canInstall() ? install() : null)
  if (!found)
    throw new Error(
      "No browser found. Install Chrome or Chromium, or set CHROMIUM_PATH to the program of one you have.",
    )
  return found
}

const canInstall = () => process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version")

function install(): string | null {
  console.error("No browser found: installing Debian's chromium.")
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  const apt = (...args: string[]) =>
    execFileSync("apt-get", ["-qq", ...args], { env, stdio: ["ignore", "ignore", "inherit"] })
  apt("update")
  apt("install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation")
  return findChromium()
}

if (import.meta.main) {
  try {
    console.log(needChromium())
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}
