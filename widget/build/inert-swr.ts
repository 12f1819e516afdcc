/**
 * Stands in for swr in the widget's bundle: @ai-sdk/react imports it for hooks that the panel does not use.
 * @module
 */
export default function useSWR(): never {
  throw new Error("the widget has no swr: a hook other than useChat was used")
}
