/** Saves what `load` brings as a file of that name. */
export async function download(load: () => Promise<Blob>, name: string): Promise<void> {
  const address = URL.createObjectURL(await load())
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
