import type { NodeId, Option } from '../scenario/index.ts'
import { isInvented } from '../view/index.ts'
import type { Course } from './course.ts'
import type { ClassFile } from './entry.ts'
import { splitsOf, turningPoint } from './report.ts'

/** A way that history did not take, at a decision of the class. */
export interface BranchTaken {
  readonly node: NodeId
  readonly title: string
  readonly option: Option
  /** Whether the class or one of its groups took it. */
  readonly taken: boolean
}

/** The branches that a class can test: first those that somebody took, then the others of the same decisions, each in the order of the story. */
export const branchesIn = (course: Course, file: ClassFile): readonly BranchTaken[] => {
  const all = splitsOf(course, file).flatMap((split) => {
    const point = turningPoint(course.scenario, split.node)
    const { id: node, title } = point
    return point.options.flatMap((option): readonly BranchTaken[] => {
      if (!isInvented(point, option)) return []
      const groups = split.options.find(({ id }) => id === option.id)?.groups ?? 0
      const byHands = file.hands?.entries.some((entry) => entry.node === node && entry.option === option.id) ?? false
      return [{ node, title, option, taken: groups > 0 || byHands }]
    })
  })
  return [...all.filter(({ taken }) => taken), ...all.filter(({ taken }) => !taken)]
}
