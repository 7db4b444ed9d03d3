import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allEntries, nameOf, outlineOfFile } from '../../src/editor/outline/outline.ts'
import { hoverAt } from '../../src/editor/text/hoverAt.ts'
import { offersAt } from '../../src/editor/text/offers.ts'
import { whereAt } from '../../src/editor/text/whereAt.ts'

const file = 'scenario.yaml'
const template = readFileSync('templates/one-decision/scenario.yaml', 'utf8')
const entries = outlineOfFile(file, template)

/** A text with the place marked by `|`, and the place. */
const marked = (text: string): readonly [string, number] => [text.replace('|', ''), text.indexOf('|')]
/** The template with a piece put in behind some words, the place marked in it. */
const written = (behind: string, put: string): readonly [string, number] => {
  const at = template.indexOf(behind) + behind.length
  return marked(template.slice(0, at).replaceAll('|', '/') + put + template.slice(at).replaceAll('|', '/'))
}
const steps = (text: string): string => {
  const [clean, at] = marked(text)
  const where = whereAt(clean, at)
  return `${where.part}: ${where.steps.map((step) => ('label' in step ? step.label : `[${step.kind ?? ''}${step.id ? ` ${step.id}` : ''}]`)).join(' ')}`
}
const offered = (behind: string, put: string): readonly string[] => {
  const [text, at] = written(behind, put)
  return offersAt(file, text, at, entries)?.list.map((each) => each.word) ?? []
}

describe('where the cursor stands', () => {
  const story =
    'parts:\n  - id: noon\n    nodes:\n      - id: cloud\n        kind: turning point\n        options:\n          - id: move\n            label: "Go"\n            effects:\n              - { goodwill: +1, because: "x" }\n            next: end\n'
  it('is told by columns: at a value, at a label, between entries', () => {
    expect(steps(story.replace('next: end', 'next: |end'))).toBe(
      'value: parts [ noon] nodes [turning point cloud] options [ move] next',
    )
    expect(steps(story.replace('next: end', 'ne|xt: end'))).toBe(
      'label: parts [ noon] nodes [turning point cloud] options [ move]',
    )
    expect(steps(`${story}        rec|`)).toBe('label: parts [ noon] nodes [turning point cloud]')
    expect(steps(`${story}        |`)).toBe('label: parts [ noon] nodes [turning point cloud]')
    expect(steps(`${story}m|`)).toBe('label: ')
  })
  it('is told inside brackets, also while they are open', () => {
    expect(steps(story.replace('"x" }', '"x", when: { good|'))).toBe(
      'label: parts [ noon] nodes [turning point cloud] options [ move] effects [] when',
    )
    expect(steps('sources: [reed, s|eed]\n')).toBe('value: sources []')
    expect(steps('a:\n- {\n    who: ka|')).toBe('value: a [] who')
  })
  it('is a long text below its sign, and a note behind its own', () => {
    expect(steps('situation: >\n  It is: la|te\nnext: x\n')).toBe('text: situation')
    expect(steps('next: x # a not|e\n')).toBe('note: ')
    expect(steps('list:\n- a: 1\n- b|\n')).toBe('label: list []')
  })
})

describe('the outline', () => {
  it('knows acts, steps, options and lists with their names, and stands in a broken file too', () => {
    const names = allEntries(entries).map((each) => `${each.kind} ${each.id} ${nameOf(each)}`)
    expect(names).toContain('person caretaker Ms Varga')
    expect(names).toContain('place yard The school yard')
    expect(names).toContain('node cloud The first drops')
    expect(names).toContain('option move Move into the dry half')
    expect(names.filter((each) => each.startsWith('ending')).length).toBeGreaterThan(0)
    const broken = template.replace('title: "Noon"', 'title: "Noon').replace('place: yard', 'place yard')
    expect(allEntries(outlineOfFile(file, broken)).map((each) => each.id)).toEqual(allEntries(entries).map((each) => each.id))
  })
})

describe('what is offered while one writes', () => {
  it('is the labels of the place that are not there yet, with what they are for', () => {
    const labels = offered('risk: "It will be crowded."\n', '            |\n')
    expect(labels).toContain('needs')
    expect(labels).not.toContain('risk')
    expect(labels).not.toContain('urges')
    const [text, at] = written('risk: "It will be crowded."\n', '            nee|\n')
    expect(offersAt(file, text, at, entries)?.list.find((each) => each.word === 'needs')?.info).toContain(
      'before it can be chosen',
    )
  })
  it('is the labels of the kind of step that it is', () => {
    expect(offered('title: "The first drops"\n', '        |\n')).toContain('content-notes')
    expect(offered('title: "The first drops"\n', '        |\n')).not.toContain('motion')
  })
  it('is the ids of the scenario: people, places, sources, steps, options of the same step', () => {
    expect(offered('place: yard\n', '        place: |\n')).toEqual(['yard'])
    expect(offered('advice:\n', '          - { who: |\n')).toEqual(['caretaker', 'ravi'])
    expect(offered('advice:\n', '          - { who: ravi, option: |\n')).toEqual(['move', 'stay', 'cancel'])
    expect(offered('risk: "It will be crowded."\n', '            next: |\n')).toContain('cloud')
    expect(offered('sources: [', '|')).toContain('paper')
    expect(offered('The first drops fall', ' [her](person:|')).toContain('person:caretaker')
  })
  it('is meters in effects and conditions, with what they may be asked for', () => {
    expect(offered('effects:\n', '              - { |')).toContain('goodwill')
    expect(offered('effects:\n', '              - { goodwill: |')).toContain('+1')
    expect(offered('needs: { ', '|')).toContain('goodwill')
    expect(offered('needs: { ', 'goodwill: |')).toContain('at least 3')
  })
  it('is the words of a choice, and the codes of a note that allows something', () => {
    expect(offered('place: yard\n        scene: { ', 'light: |, ')).toEqual(['day', 'dusk', 'night', 'lamp', 'dawn'])
    expect(offered('place: yard\n', '        # allow |\n')).toContain('flag-unread')
  })
})

describe('what is told of a word', () => {
  const told = (words: string, within = words): string => {
    const at = template.indexOf(words) + words.indexOf(within)
    const hover = hoverAt(file, template, at + 1, entries)
    return `${hover?.title}: ${hover?.text}`
  }
  it('is what a label is for, and who or what an id names', () => {
    expect(told('situation: >')).toContain('What is going on')
    expect(told('who: caretaker', 'caretaker')).toBe('Ms Varga: caretaker')
    expect(told('sources: [paper]', 'paper')).toBe('A wet day (invented): The school paper, 2018')
    expect(told('start: cloud', 'cloud')).toContain('The first drops: turning point')
  })
})
