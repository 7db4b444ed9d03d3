import { cell, type Store } from '../session/index.ts'

/** A voice of this device or of a server somewhere. */
export interface Voice {
  readonly lang: string
  /** Whether it speaks without sending the text anywhere. */
  readonly localService: boolean
}

/** What reading aloud needs of a browser's speech. */
export interface Speech<Kind extends Voice = Voice> {
  voices(): readonly Kind[]
  /** Calls back when the list of voices has come or has changed. */
  onVoices(listener: () => void): void
  /** Says one phrase, then calls back once, also when it fails. `rate` 1 is the voice's own. */
  say(words: string, voice: Kind, rate: number, over: () => void): void
  hush(): void
}

/** Reads pages aloud, by a voice of this device alone. */
export interface Aloud {
  /** Whether there is such a voice. */
  readonly isReady: Store<boolean>
  readonly speaking: Store<boolean>
  /** Reads these lines from the first to the last, in place of whatever is being read. */
  read(lines: readonly string[]): void
  stop(): void
}

/** `language` is the text's, as in "en-GB"; `rate` is asked for before each phrase. */
export const createAloud = <Kind extends Voice>(
  speech: Speech<Kind> | undefined,
  language: string,
  rate: () => number,
): Aloud => {
  const voice = (): Kind | undefined => localVoice(speech?.voices() ?? [], language)
  const isReady = cell(voice() !== undefined)
  const speaking = cell(false)
  let run = 0
  const stop = (): void => {
    run += 1
    if (!speaking.current) return
    speech?.hush()
    speaking.set(false)
  }
  const say = (phrases: readonly string[], own: number): void => {
    const [first, ...rest] = phrases
    const by = voice()
    if (own !== run) return
    if (first === undefined || !by) stop()
    else speech?.say(first, by, rate(), () => say(rest, own))
  }
  speech?.onVoices(() => {
    isReady.set(voice() !== undefined)
    if (!isReady.current) stop()
  })
  return {
    isReady,
    speaking,
    read: (lines) => {
      stop()
      const phrases = lines.flatMap(phrasesOf)
      if (phrases.length === 0 || !isReady.current) return
      speaking.set(true)
      say(phrases, run)
    },
    stop,
  }
}

/** A voice of this device: one of the country of the text, or else one of its language. */
const localVoice = <Kind extends Voice>(voices: readonly Kind[], language: string): Kind | undefined => {
  const local = voices.filter((voice) => voice.localService)
  const tag = (voice: Kind) => voice.lang.replace('_', '-').toLowerCase()
  return (
    local.find((voice) => tag(voice) === language.toLowerCase()) ??
    local.find((voice) => tag(voice).split('-')[0] === language.split('-')[0])
  )
}

/** Letters in a phrase, at most, unless one sentence is longer: some voices fall silent in the middle of a long one. */
const phraseLetters = 220

/** A line in phrases of whole sentences. */
export const phrasesOf = (line: string): readonly string[] => {
  const out: string[] = []
  for (const sentence of line.split(/(?<=[.?!:;])\s+/u).filter((each) => /[\p{L}\p{N}]/u.test(each))) {
    const last = out.at(-1)
    if (last !== undefined && last.length + sentence.length < phraseLetters) out[out.length - 1] = `${last} ${sentence}`
    else out.push(sentence)
  }
  return out
}
