import type { NextRule, NodeId } from '../../scenario/index.ts'
import type { Values } from '../play.ts'
import { allows } from './condition.ts'

/** The first rule that holds. The loader has seen to it that the last rule has no condition. */
export const nextNode = (rules: readonly NextRule[], values: Values): NodeId | undefined =>
  rules.find((rule) => allows(rule.when, values))?.go
