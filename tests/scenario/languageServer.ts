import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '../..')

/** Only what the file names as its schema: no list of schemas is fetched from the net. */
const settings: Readonly<Record<string, unknown>> = {
  yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false, url: '' } },
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: unknown
}

export interface Fault {
  readonly message: string
  readonly range: { readonly start: { readonly line: number; readonly character: number } }
}

/** The real yaml-language-server, spoken to as an editor does: JSON-RPC over its standard input and output. */
export const startLanguageServer = async () => {
  const server = spawn('node', [resolve(root, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const answers = new Map<number, (message: Message) => void>()
  const looks = new Map<string, (faults: readonly Fault[]) => void>()
  let last = 0

  const send = (message: Message): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  const ask = (method: string, params: unknown): Promise<unknown> => {
    last += 1
    const id = last
    send({ id, method, params })
    return new Promise((found, failed) =>
      answers.set(id, ({ result, error }) => (error === undefined ? found(result) : failed(new Error(JSON.stringify(error))))),
    )
  }
  const hear = (message: Message): void => {
    const { id, method, params } = message
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Fault[] }
      looks.get(uri)?.(diagnostics)
    } else if (method === 'workspace/configuration' && id !== undefined) {
      const { items } = params as { items: readonly { section?: string }[] }
      send({ id, result: items.map(({ section = '' }) => settings[section] ?? {}) })
    } else if (method !== undefined && id !== undefined) send({ id, result: null })
    else if (id !== undefined) answers.get(id)?.(message)
  }

  let held = Buffer.alloc(0)
  server.stdout.on('data', (piece: Buffer) => {
    held = Buffer.concat([held, piece])
    for (;;) {
      const head = held.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/iu.exec(held.toString('latin1', 0, Math.max(0, head)))?.[1])
      if (head < 0 || held.length < head + 4 + length) return
      hear(JSON.parse(held.toString('utf8', head + 4, head + 4 + length)) as Message)
      held = held.subarray(head + 4 + length)
    }
  })

  await ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } }, publishDiagnostics: {} },
    },
  })
  send({ method: 'initialized', params: {} })
  send({ method: 'workspace/didChangeConfiguration', params: { settings } })

  return {
    /** Opens a file of the project, with a text that it may not have on disk, and gives what the editor would underline. */
    open: (path: string, text: string): Promise<readonly Fault[]> => {
      const uri = pathToFileURL(resolve(root, path)).href
      const found = new Promise<readonly Fault[]>((look) => looks.set(uri, look))
      send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } })
      return found
    },
    /** What the editor would offer at a place of an open file, line and character counted from 0. */
    offers: async (path: string, line: number, character: number): Promise<readonly string[]> => {
      const uri = pathToFileURL(resolve(root, path)).href
      const list = await ask('textDocument/completion', { textDocument: { uri }, position: { line, character } })
      const items = Array.isArray(list) ? list : (list as { items: unknown[] }).items
      return (items as { label: string }[]).map((each) => each.label)
    },
    stop: (): void => void server.kill(),
  }
}
