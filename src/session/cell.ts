/** A value that changes and says so. Subscribing calls back at once, and returns the way out. */
export interface Store<Value> {
  readonly current: Value
  subscribe(listener: (value: Value) => void): () => void
}

/** A store together with the right to set it. */
export interface Cell<Value> extends Store<Value> {
  set(value: Value): void
}

/** A store that only whoever made it can set. */
export const cell = <Value>(first: Value): Cell<Value> => {
  let current = first
  const listeners = new Set<(value: Value) => void>()
  return {
    get current() {
      return current
    },
    subscribe: (listener) => {
      listeners.add(listener)
      listener(current)
      return () => void listeners.delete(listener)
    },
    set: (value) => {
      current = value
      for (const listener of [...listeners]) listener(value)
    },
  }
}
