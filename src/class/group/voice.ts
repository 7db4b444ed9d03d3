import { createAloud } from '../../audio/aloud.ts'
import { browserSpeech } from '../../audio/browserSpeech.ts'
import { locale } from '../../ui/messages/index.ts'
import { pageSettings } from './pageSettings.ts'

/** The voice of a group's device: one that speaks on the device itself, or none. */
export const voice = createAloud(browserSpeech(), locale, () => pageSettings.current.rate)
