import { describe, expect, it } from 'vitest'
import { play } from '../../src/cli/play.ts'
import { answer } from './run.ts'

const story = 'scenarios/wilson-and-the-league'
const chosen = (words: string, path = story, ...more: string[]) => answer(play, path, '--choose', words, ...more)

describe('scenario play --choose', () => {
  it('makes the choices named and the others as history went', async () => {
    const { status, stdout } = await chosen('delegation=taft-root,summer=talk', story, '--json')
    expect(status).toBe(0)
    const { ending, decisions } = JSON.parse(stdout)
    expect(decisions.map(({ option }: { option: string }) => option)).toEqual(['taft-root', 'talk', 'refuse'])
    expect(ending).toBe('own-words')
  })

  it('says which options are open where the one named is shut', async () => {
    const { status, stdout, stderr } = await chosen('letter=middle')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toBe('On this road middle is shut at letter. Open: refuse, accept.\n')
  })

  it.each([
    ['letter', '--choose takes steps and options, such as money=gifts,winter=stop; “letter” is none.'],
    ['leter=accept', 'Nothing is decided at “leter”. Decisions: delegation, summer, letter.'],
    ['letter=acept', 'There is no “acept” in letter. It has: refuse, accept, middle.'],
    ['letter=accept+middle', 'In letter one option is taken, not several.'],
  ])('answers %s with words', async (words, said) => {
    expect(await chosen(words)).toEqual({ status: 1, stdout: '', stderr: `${said}\n` })
  })

  it('does not choose in two ways at once', async () => {
    expect(await chosen('letter=accept', story, '--choices', 'random')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('do not go together'),
    })
  })
})
