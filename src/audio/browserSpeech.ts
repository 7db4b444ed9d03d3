import type { Speech } from './aloud.ts'

/** The speech of this browser, where it has any. It is silenced when the page is left: browsers let it talk on. */
export const browserSpeech = (): Speech<SpeechSynthesisVoice> | undefined => {
  const { speechSynthesis } = globalThis
  if (!speechSynthesis || typeof SpeechSynthesisUtterance === 'undefined') return undefined
  // Kept here while it is spoken: a browser may drop an utterance that nothing holds, and never tell its end.
  let held: SpeechSynthesisUtterance | undefined
  globalThis.addEventListener('pagehide', () => speechSynthesis.cancel())
  return {
    voices: () => speechSynthesis.getVoices(),
    onVoices: (listener) => speechSynthesis.addEventListener?.('voiceschanged', listener),
    say: (words, voice, rate, over) => {
      const utterance = new SpeechSynthesisUtterance(words)
      Object.assign(utterance, { voice, lang: voice.lang, rate })
      utterance.addEventListener('end', over, { once: true })
      utterance.addEventListener('error', over, { once: true })
      held = utterance
      speechSynthesis.speak(held)
    },
    hush: () => speechSynthesis.cancel(),
  }
}
