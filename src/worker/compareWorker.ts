/** Entry of the worker that compares two versions of a scenario. It answers one question, and is then of no more use. */
import type { CompareAsked } from './askCompare.ts'
import { comparing } from './comparing.ts'

self.addEventListener('message', ({ data }: MessageEvent<CompareAsked>) => comparing(data, (said) => self.postMessage(said)))
