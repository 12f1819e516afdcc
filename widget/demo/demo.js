// The filters of the demo's job list.
const form = document.querySelector(".filters")
const jobs = [...document.querySelectorAll(".jobs li")]
const none = document.querySelector(".none")

function filter() {
  const { words, field, kind } = Object.fromEntries(new FormData(form))
  let shown = 0
  for (const job of jobs) {
    job.hidden = !(
      (!field || job.dataset.field === field) &&
      (!kind || job.dataset.kind === kind) &&
      job.textContent.toLowerCase().includes(words.trim().toLowerCase())
    )
    if (!job.hidden) shown++
  }
  document.querySelector("#count").textContent = `${shown} ${shown === 1 ? "job" : "jobs"}`
  none.hidden = shown > 0
}

form.addEventListener("input", filter)
form.addEventListener("submit", (event) => event.preventDefault())
none.querySelector("button").addEventListener("click", () => {
  form.reset()
  filter()
})
