/**
 * Files of one folder, held in memory with their compressed forms for as long as they do not change on disk.
 * @module
 */
import { createHash } from "node:crypto"
import { readFile, stat } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { brotliCompress, gzip } from "node:zlib"
import { getMimeType } from "hono/utils/mime"

export type Encoding = "br" | "gzip"
type Body = Uint8Array<ArrayBuffer>

const SMALLEST_WORTH_COMPRESSING = 512
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript|manifest\+json)|image\/svg\+xml)/
// Plain names only: no way up, no hidden files.
const SAFE_PATH = /^(?:[\w@-][\w.@-]*\/)*[\w@-][\w.@-]*$/

const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) }

export interface SiteFile {
  type: string
  /** Of the content, for ETags. */
  hash: string
  /** The first of the encodings that the file has, else as it is. */
  bodyFor(encodings: readonly Encoding[]): Promise<{ encoding: Encoding | "identity"; body: Body }>
}

export class Files {
  readonly #root: string
  readonly #held = new Map<string, { changed: number; file: Promise<SiteFile> }>()

  constructor(root: string) {
    this.#root = root
  }

  /** @param path relative to the folder, with slashes */
  async find(path: string): Promise<SiteFile | undefined> {
    if (!SAFE_PATH.test(path)) return undefined
    const full = join(this.#root, path)
    const found = await stat(full).catch(() => undefined)
    if (!found?.isFile()) return undefined
    const held = this.#held.get(path)
    if (held?.changed === found.mtimeMs) return held.file
    const file = read(full)
    this.#held.set(path, { changed: found.mtimeMs, file })
    file.catch(() => this.#held.delete(path))
    return file
  }
}

async function read(path: string): Promise<SiteFile> {
  const body: Body = new Uint8Array(await readFile(path))
  const type = getMimeType(path) ?? "application/octet-stream"
  const worthIt = COMPRESSIBLE.test(type) && body.byteLength >= SMALLEST_WORTH_COMPRESSING
  const compressed = new Map<Encoding, Promise<Body>>()
  return {
    type,
    hash: createHash("sha256").update(body).digest("base64url").slice(0, 22),
    async bodyFor([encoding]) {
      if (!worthIt || encoding === undefined) return { encoding: "identity", body }
      const made = compressed.get(encoding) ?? compressors[encoding](body).then((bytes) => new Uint8Array(bytes))
      compressed.set(encoding, made)
      return { encoding, body: await made }
    },
  }
}
