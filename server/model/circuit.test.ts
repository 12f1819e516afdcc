import { describe, expect, it } from "vitest"
import { Circuit, type Outcome } from "./circuit.ts"
import { ModelFailure } from "./model.ts"

function stage() {
  const time = { ms: 0 }
  const circuit = new Circuit({ failures: 3, pauseMs: 100, longestPauseMs: 300, clock: () => time.ms })
  const call = (outcome: Outcome) => circuit.enter()(outcome)
  const isOpen = () => circuit.tryEnter() === null
  return { time, circuit, call, isOpen }
}

describe("the circuit", () => {
  it("opens after so many failures in a row, and not before", () => {
    const { circuit, call } = stage()
    for (const outcome of ["bad", "bad", "good", "bad", "bad", "ours"] as const) call(outcome)
    call("bad")
    expect(() => circuit.enter()).toThrow(ModelFailure)
  })

  it("lets one call try after the pause, and the others once that went well", () => {
    const { time, circuit, call, isOpen } = stage()
    for (let failures = 0; failures < 3; failures += 1) call("bad")
    time.ms = 99
    expect(isOpen()).toBe(true)
    time.ms = 100
    const trial = circuit.enter()
    expect(isOpen()).toBe(true)
    trial("good")
    for (let calls = 0; calls < 3; calls += 1) call("good")
  })

  it("stays open twice as long after each trial that fails, up to the longest", () => {
    const { time, call, isOpen } = stage()
    for (let failures = 0; failures < 3; failures += 1) call("bad")
    for (const pause of [100, 200, 300, 300]) {
      time.ms += pause - 1
      expect(isOpen()).toBe(true)
      time.ms += 1
      call("bad")
      expect(isOpen()).toBe(true)
    }
  })

  it("lets another call try where a trial said nothing of the provider", () => {
    const { time, call } = stage()
    for (let failures = 0; failures < 3; failures += 1) call("bad")
    time.ms = 100
    call("ours")
    call("good")
  })

  it("is not kept open longer by calls that were under way when it opened", () => {
    const { time, circuit, isOpen } = stage()
    const leaves = Array.from({ length: 6 }, () => circuit.enter())
    for (const [index, leave] of leaves.entries()) {
      time.ms = index * 10
      leave("bad")
    }
    time.ms = 119
    expect(isOpen()).toBe(true)
    time.ms = 120
    expect(isOpen()).toBe(false)
  })

  it("stays away for as long as it was asked to", () => {
    const { time, circuit, isOpen } = stage()
    circuit.stayAway(1000)
    circuit.stayAway(10)
    time.ms = 999
    expect(isOpen()).toBe(true)
    time.ms = 1000
    expect(isOpen()).toBe(false)
  })
})
