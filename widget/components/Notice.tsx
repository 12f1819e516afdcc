import * as words from "../../shared/words/en/panel.ts"

interface Props {
  text: string
  onRetry?: (() => void) | undefined
  onDismiss?: (() => void) | undefined
}

/** Something the visitor should know, with a way on. */
export function Notice({ text, onRetry, onDismiss }: Props) {
  return (
    <div className="notice" role="alert">
      <p>{text}</p>
      {onRetry && (
        <button type="button" className="option" onClick={onRetry}>
          {words.retry}
        </button>
      )}
      {onDismiss && (
        <button type="button" className="quiet" onClick={onDismiss}>
          {words.dismiss}
        </button>
      )}
    </div>
  )
}
