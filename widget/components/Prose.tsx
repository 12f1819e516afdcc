import { type Block, prose, type Span } from "../chat/prose.ts"

/** The coach's text in paragraphs and lists. Text is text: nothing in it becomes markup but what `prose` knows. */
export function Prose({ text, links }: { text: string; links: readonly string[] }) {
  // biome-ignore-start lint/suspicious/noArrayIndexKey: parts of one text never change places
  return prose(text, links).map((block, i) => <Part key={i} block={block} />)
}

function Part({ block }: { block: Block }) {
  if (block.type === "p") return <p>{block.spans.map(inline)}</p>
  const items = block.items.map((spans, i) => <li key={i}>{spans.map(inline)}</li>)
  return block.type === "ol" ? <ol>{items}</ol> : <ul>{items}</ul>
}

function inline({ text, as: Tag, href }: Span, i: number) {
  if (href)
    return (
      <a key={i} href={href} target="_blank" rel="noreferrer">
        {text}
      </a>
    )
  return Tag ? <Tag key={i}>{text}</Tag> : text
}
// biome-ignore-end lint/suspicious/noArrayIndexKey: parts of one text never change places
