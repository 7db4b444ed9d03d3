import type { Day, Gone, Person } from '../../scenario/index.ts'
import type { Values } from '../play.ts'
import { allows } from './condition.ts'

/** Why somebody is no longer there to speak on a day of this road: the latest of what has happened to them; undefined while they are. */
export const goneBy = (person: Pick<Person, 'gone'>, day: Day, values: Values): Gone | undefined =>
  person.gone.findLast((each) => each.from <= day && allows(each.when, values))
